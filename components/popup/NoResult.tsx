import { articles, type Coverage } from "../controls/coverage";
import { StateMessage } from "./StateMessage";

interface Props {
  query: string;
  coverage: Coverage;
  onBrowse: () => void;
}

/** Nothing was found: says what the data covers. */
export function NoResult({ query, coverage, onBrowse }: Props) {
  const short = query.length > 40 ? `${query.slice(0, 40)}…` : query;
  return (
    <StateMessage
      icon="search"
      title={`Nothing on “${short}”`}
      text={`The data covers what ${articles(coverage.sources)} on AI say, ${coverage.start} to ${coverage.end}.`}
    >
      <button type="button" class="btn" onClick={onBrowse}>
        Browse everything
      </button>
    </StateMessage>
  );
}
