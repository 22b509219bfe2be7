import { say } from "../data/text/say";

/** In place of a card whose data is damaged: says in plain words what is the matter, and what can be done. */
export function DataDamaged({ onRetry }: { onRetry: () => void }) {
  return (
    <div class="msg" role="status">
      <h2>{say("card_damaged")}</h2>
      <p>{say("card_damaged_text")}</p>
      <div class="acts">
        <button type="button" class="btn solid" onClick={onRetry}>
          {say("card_read_again")}
        </button>
      </div>
    </div>
  );
}
