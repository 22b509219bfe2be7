import type { BackstoryRecord } from "../../data/record/schema";
import { sourceCoverage } from "../../data/record/source-coverage";
import { say } from "../../data/text/say";
import { language } from "../../data/text/say-count";
import { coverageOf } from "../controls/coverage";
import { CountedHead } from "./CountedHead";
import { SourceEntry } from "./SourceEntry";

interface Props {
  record: BackstoryRecord;
  version: string;
}

/** What the cards know, and where it comes from. */
export function DataSection({ record, version }: Props) {
  const { start, end } = coverageOf(record);
  const coverage = sourceCoverage(record);
  const count = (list: readonly unknown[]) => list.length.toLocaleString(language());
  const facts: [string, string][] = [
    [say("options_data_version"), record.version],
    [say("options_data_covers"), start === end ? end : say("date_range", start, end)],
    [say("options_data_names"), count(record.entities)],
    [say("options_data_statements"), count(record.claims)],
    [say("options_data_disputes"), count(record.disputes)],
    [say("options_data_extension"), version],
  ];
  return (
    <>
      <p class="options-sub">{say("options_data_sub")}</p>
      <dl class="panel facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd class="num">{value}</dd>
          </div>
        ))}
      </dl>
      <CountedHead title={say("options_data_sources")} count={record.sources.length} />
      <ul class="panel sources">
        {record.sources.map((source) => (
          <SourceEntry key={source.id} source={source} coverage={coverage.get(source.id)!} />
        ))}
      </ul>
      <p class="fine">{say("options_data_fine")}</p>
    </>
  );
}
