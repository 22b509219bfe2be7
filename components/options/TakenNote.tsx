import { hostInWords } from "../../data/sites/host-in-words";
import { say } from "../../data/text/say";
import { language } from "../../data/text/say-count";

export interface TakenNoteProps {
  /** Sites whose rule went with their permission, and whether every site did as the scope. */
  taken: { hosts: readonly string[]; every: boolean };
  onSeen: () => void;
}

/** Tells of what the reader took away in the browser's own pages, and what became of it here. */
export function TakenNote({ taken: { hosts, every }, onSeen }: TakenNoteProps) {
  const list = new Intl.ListFormat(language()).format(hosts.map(hostInWords));
  return (
    <div role="status">
      {(hosts.length > 0 || every) && (
        <div class="ask first">
          <div>
            {every && <p>{say("options_taken_every")}</p>}
            {hosts.length > 0 && <p>{say("options_taken", list)}</p>}
          </div>
          <button type="button" class="btn" onClick={onSeen}>
            {say("options_seen")}
          </button>
        </div>
      )}
    </div>
  );
}
