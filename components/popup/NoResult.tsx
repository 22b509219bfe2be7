import { articles, type Coverage } from "../controls/coverage";
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
      title={`Nothing on “${short}”`}
      text={`The data covers what ${articles(coverage.sources)} on AI say, ${coverage.start} to ${coverage.end}. Try one word, or a shorter one${names.length > 0 ? ", or a name:" : "."}`}
    >
      {names.map(({ id, name }) => (
        <button key={id} type="button" class="btn" onClick={() => onOpen(id)}>
          {name}
        </button>
      ))}
      <button type="button" class="btn plain" onClick={onBrowse}>
        Browse everything
      </button>
    </StateMessage>
  );
}
