import type { CardContent } from "../../data/record/card-content";
import type { FullRecord } from "../../data/record/full-record";
import type { Search } from "../../data/search/search";
import { sayCount } from "../../data/text/say-count";
import type { Coverage } from "../controls/coverage";
import { Logo } from "../controls/Logo";
import { addressOf } from "./address";
import { FullEntity } from "./FullEntity";
import { RecordIndex } from "./RecordIndex";

export interface RecordPageProps {
  /** What the address asks for; empty for the index. */
  id: string;
  /** The entity it names, if the record holds it. */
  told: { content: CardContent; full: FullRecord } | null;
  /** What the reader wanted looked up; empty for nothing. */
  asked: string;
  /** How many names the record holds. */
  names: number;
  search: Search;
  coverage: Coverage;
}

/** A page of the record: one entity in full, or the index of all. */
export function RecordPage({ id, told, asked, names, search, coverage }: RecordPageProps) {
  return (
    <div class="bs record">
      <header class="masthead">
        <span class="brand">
          <Logo />
          Backstory
        </span>
        {told && <a href={addressOf("")}>{sayCount("record_all_count", names)}</a>}
      </header>
      <main>
        {told ? (
          <FullEntity key={id} content={told.content} full={told.full} />
        ) : (
          <RecordIndex unknown={id} asked={asked} search={search} />
        )}
      </main>
      <footer class="colophon">
        {sayCount("record_colophon", coverage.sources, coverage.start, coverage.end)}
      </footer>
    </div>
  );
}
