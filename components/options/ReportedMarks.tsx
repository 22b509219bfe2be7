import { useRef, useState } from "preact/hooks";
import type { WrongMark } from "../../data/messages/protocol";
import type { Entity } from "../../data/record/schema";
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
          <p class="empty first">No mark was reported. In a card’s menu, “Wrong mark here” puts one here.</p>
        ) : (
          <ul class="entries">
            {shown.map((report, index) => (
              <li key={`${report.id} ${report.words} ${report.page}`}>
                <span class="entry-text">
                  <b>“{report.words}”</b> is not {names.get(report.id)?.name ?? report.id}
                  <small>
                    <bdi>{report.page.replace(/^https?:\/\/(www\.)?/, "")}</bdi>
                  </small>
                </span>
                <button
                  type="button"
                  class="btn"
                  aria-label={`Take back: “${report.words}” on ${report.page}`}
                  onClick={() => {
                    onTakeBack(report);
                    nextFocus(list.current, index);
                  }}
                >
                  Take back
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
              Show all {reports.length}
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
            Take all back
          </button>
        </div>
      )}
      <p class="fine">
        A report keeps the words, the name and the page’s address without what follows “?” or “#”, on this
        device only. From private windows nothing is kept once the browser closes. The last 500 reports are
        kept.
      </p>
    </>
  );
}
