import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";
import type { Coverage } from "../controls/coverage";
import type { CentralName } from "./finder-start";
import { StateMessage } from "./StateMessage";

interface Props {
  query: string;
  coverage: Coverage;
  /** Names that are worth a try. */
  names: readonly CentralName[];
  onOpen: (id: string) => void;
  onBrowse: () => void;
}

/** Nothing was found: says what the data covers and what to try. */
export function NoResult({ query, coverage, names, onOpen, onBrowse }: Props) {
  const short = query.length > 40 ? `${query.slice(0, 40)}…` : query;
  return (
    <StateMessage
      icon="search"
      title={say("popup_none", short)}
      text={say(
        names.length > 0 ? "popup_none_try_names" : "popup_none_try",
        sayCount("popup_none_covers", coverage.sources, coverage.start, coverage.end),
      )}
    >
      {names.map(({ id, name }) => (
        <button key={id} type="button" class="btn" onClick={() => onOpen(id)}>
          {name}
        </button>
      ))}
      <button type="button" class="btn plain" onClick={onBrowse}>
        {say("popup_browse")}
      </button>
    </StateMessage>
  );
}
