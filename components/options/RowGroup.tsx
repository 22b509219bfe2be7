import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import { sayCount } from "../../data/text/say-count";

/** As many rows as stand there before the rest is asked for. */
const FIRST = 12;
/** As many as are added at a time: a hundred thousand at once would stop the page. */
const STEP = 500;

/** Rows below a heading with their number; nothing where there are none. */
export function RowGroup({ title, rows }: { title: string; rows: readonly ComponentChild[] }) {
  const [shown, setShown] = useState(FIRST);
  const left = rows.length - shown;
  if (rows.length === 0) return null;
  return (
    <div class="row-group">
      <h4>
        {title} <span class="num">{rows.length}</span>
      </h4>
      <ul class="changes">{rows.slice(0, shown)}</ul>
      {left > 0 && (
        <button type="button" class="btn plain" onClick={() => setShown(shown + STEP)}>
          {sayCount("options_import_more", Math.min(left, STEP))}
        </button>
      )}
    </div>
  );
}
