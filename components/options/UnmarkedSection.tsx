import type { WrongMark } from "../../data/messages/protocol";
import type { BackstoryRecord } from "../../data/record/schema";
import type { Settings } from "../../data/settings/schema";
import { MutedNames } from "./MutedNames";
import type { Change } from "./Options";
import { ReportedMarks } from "./ReportedMarks";

interface Props {
  settings: Settings;
  /** Null until they are read. */
  reports: readonly WrongMark[] | null;
  record: BackstoryRecord;
  change: Change;
  /** Takes back one report, or all of them. */
  onTakeBack: (report?: WrongMark) => void;
}

/** What the reader chose not to have marked: names everywhere, and single marks on single pages. */
export function UnmarkedSection({ settings, reports, record, change, onTakeBack }: Props) {
  const names = new Map(record.entities.map((entity) => [entity.id, entity]));
  return (
    <>
      <p class="options-sub">What a card’s menu left unmarked. Everything here can be marked again.</p>
      <h2 class="bar">
        Not marked anywhere <span class="num">{settings.muted.length}</span>
      </h2>
      <MutedNames muted={settings.muted} names={names} change={change} />
      <h2 class="bar">Reported as wrong {reports && <span class="num">{reports.length}</span>}</h2>
      {reports && <ReportedMarks reports={reports} names={names} onTakeBack={onTakeBack} />}
    </>
  );
}
