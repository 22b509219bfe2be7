import type { BackstoryRecord, Source } from "../../data/record/schema";
import { wordDate } from "../../data/record/wording";
import { coverageOf } from "../controls/coverage";

interface Props {
  record: BackstoryRecord;
  version: string;
}

/** What the cards know, and where it comes from. */
export function DataSection({ record, version }: Props) {
  const { start, end } = coverageOf(record);
  const facts: [string, string | number][] = [
    ["Data", record.version],
    ["Covers", start === end ? end : `${start} – ${end}`],
    ["Entities", record.entities.length],
    ["Facts", record.claims.length],
    ["Contested", record.disputes.length],
    ["Extension", version],
  ];
  return (
    <>
      <p class="options-sub">What the cards know, and where it comes from.</p>
      <dl class="panel facts">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd class="num">{value}</dd>
          </div>
        ))}
      </dl>
      <h2 class="bar">Sources</h2>
      <div class="panel">
        <table class="tbl sources-tbl">
          <thead>
            <tr>
              <th scope="col">Source</th>
              <th scope="col">Published</th>
              <th scope="col" class="right">
                Entities
              </th>
              <th scope="col" class="right">
                Facts
              </th>
            </tr>
          </thead>
          <tbody>
            {record.sources.map((source) => (
              <SourceRow key={source.id} source={source} record={record} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="fine">
        “About” means the article carries no date; it is placed by the events it reports. Figures come from
        published articles and can be wrong or out of date. They are not investment advice.
      </p>
    </>
  );
}

function SourceRow({ source, record }: { source: Source; record: BackstoryRecord }) {
  const claims = record.claims.filter((claim) => claim.source === source.id);
  const entities = new Set(claims.flatMap(({ subject, object }) => (object ? [subject, object] : [subject])));
  const by = [source.publisher, source.character].filter(Boolean).join(", ");
  const sentence = by.charAt(0).toUpperCase() + by.slice(1);
  return (
    <tr>
      <th scope="row">
        {source.url ? (
          <a href={source.url} target="_blank" rel="noreferrer">
            {source.label}
          </a>
        ) : (
          source.label
        )}
        <small>{sentence}</small>
        {source.characterNote && <small>{source.characterNote}</small>}
      </th>
      <td data-label="Published">{wordDate(source.published, source.publishedBasis, true)}</td>
      <td data-label="Entities" class="right num">
        {entities.size}
      </td>
      <td data-label="Facts" class="right num">
        {claims.length}
      </td>
    </tr>
  );
}
