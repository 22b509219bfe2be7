import { say } from "../data/text/say";

interface Props {
  class: string;
  text: string;
  onUndo: () => void;
}

/** In place of a card: one line that says what was done, and the way back. */
export function UndoLine({ class: frame, text, onUndo }: Props) {
  return (
    <div class={`${frame} undone`} lang="en" dir="ltr">
      <p id="card-done" role="status">
        {text}
      </p>
      <button type="button" class="btn" aria-describedby="card-done" onClick={onUndo}>
        {say("card_undo")}
      </button>
    </div>
  );
}
