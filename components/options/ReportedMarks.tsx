import { useRef, useState } from "preact/hooks";
import type { WrongMark } from "../../data/messages/protocol";
import type { Entity } from "../../data/record/schema";
import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";
import { sayWith } from "../controls/say-with";
import { nextFocus } from "./next-focus";

interface Props {
  reports: readonly WrongMark[];
  names: ReadonlyMap<string, Entity>;
  onTakeBack: (report?: WrongMark) => void;
}

/** As many rows as stand there before the rest is asked for. */
const FIRST = 50;

/** Marks reported as wrong, the last one first: the words, what they were taken for, and on which page. */
export function ReportedMarks({ reports, names, onTakeBack }: Props) {
  const list = useRef<HTMLDivElement>(null);
  const [all, setAll] = useState(false);
  const shown = all ? reports : reports.slice(0, FIRST);
  return (
    <>
      <div class="panel" ref={list} tabIndex={-1}>
        {reports.length === 0 ? (
          <p class="empty first">{say("options_reports_none", say("card_wrong"))}</p>
        ) : (
          <ul class="entries">
            {shown.map((report, index) => (
              <li key={`${report.id} ${report.words} ${report.page}`}>
                <span class="entry-text">
                  {sayWith("options_report", <b>{report.words}</b>, names.get(report.id)?.name ?? report.id)}
                  <small>
                    <bdi>{report.page.replace(/^https?:\/\/(www\.)?/, "")}</bdi>
                  </small>
                </span>
                <button
                  type="button"
                  class="btn"
                  aria-label={say("options_take_back_report", report.words, report.page)}
                  onClick={() => {
                    onTakeBack(report);
                    nextFocus(list.current, index);
                  }}
                >
                  {say("options_take_back")}
                </button>
              </li>
            ))}
          </ul>
        )}
      </div>
      {reports.length > 0 && (
        <div class="acts">
          {shown.length < reports.length && (
            <button type="button" class="btn" onClick={() => setAll(true)}>
              {sayCount("options_show_all", reports.length)}
            </button>
          )}
          <button
            type="button"
            class="btn"
            onClick={() => {
              onTakeBack();
              list.current?.focus();
            }}
          >
            {say("options_take_all_back")}
          </button>
        </div>
      )}
      <p class="fine">{sayCount("options_reports_text", 500)}</p>
    </>
  );
}
