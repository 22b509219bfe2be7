import type { WrongMark } from "../../data/messages/protocol";
import type { BackstoryRecord } from "../../data/record/schema";
import type { Settings } from "../../data/settings/schema";
import { say } from "../../data/text/say";
import { CountedHead } from "./CountedHead";
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
      <p class="options-sub">{say("options_unmarked_sub")}</p>
      <CountedHead title={say("options_muted_head")} count={settings.muted.length} />
      <MutedNames muted={settings.muted} names={names} change={change} />
      <CountedHead title={say("options_reports_head")} count={reports?.length} />
      {reports && <ReportedMarks reports={reports} names={names} onTakeBack={onTakeBack} />}
    </>
  );
}
