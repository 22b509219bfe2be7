import { useEffect, useRef, useState } from "preact/hooks";
import type { ParsedFile } from "../../data/settings/parse-settings-file";
import { type ImportMode, previewImport } from "../../data/settings/preview-import";
import { defaults, type Settings } from "../../data/settings/schema";
import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";
import { ChangedRow, IgnoredRow, RewrittenRow } from "./ImportRows";
import { RowGroup } from "./RowGroup";
import { Segmented } from "./Segmented";
import { SettingRow } from "./SettingRow";

interface Props {
  settings: Settings;
  names: ReadonlyMap<string, string>;
  file: Extract<ParsedFile, { ok: true }>;
  fileName?: string | undefined;
  onApply: (next: Settings) => void;
  onCancel: () => void;
}

/** What a file would change: added, changed, removed and ignored, before anything is written. */
export function ImportPreview({ settings, names, file, fileName, onApply, onCancel }: Props) {
  const [mode, setMode] = useState<ImportMode>("add");
  const heading = useRef<HTMLHeadingElement>(null);
  // The preview is what was asked for: whoever reads it with the keyboard or by ear begins here.
  useEffect(() => heading.current?.focus(), []);
  const { next, added, changed, removed, same, ignored } = previewImport(settings, file, mode);
  const idle = added.length + changed.length + removed.length === 0;
  return (
    <section class="panel preview" aria-labelledby="import-preview">
      <h3 id="import-preview" ref={heading} tabIndex={-1}>
        {fileName ? say("options_import_preview_of", fileName) : say("options_import_preview")}
      </h3>
      {file.isNewer && <p class="warn-note">{say("options_import_newer", file.version, defaults.version)}</p>}
      <SettingRow
        title={say("options_import_mode")}
        text={say(mode === "add" ? "options_import_add_text" : "options_import_replace_text")}
      >
        <Segmented
          label={say("options_import_mode")}
          options={[
            { value: "add", text: say("options_import_add") },
            { value: "replace", text: say("options_import_replace") },
          ]}
          value={mode}
          onChange={setMode}
        />
      </SettingRow>
      <div role="status">
        {idle && <p class="empty">{say("options_import_nothing")}</p>}
        {same > 0 && <p class="sr">{sayCount("options_import_same", same)}</p>}
      </div>
      <RowGroup title={say("options_import_added")} rows={added.map(row(names))} />
      <RowGroup title={say("options_import_changed")} rows={changed.map(row(names))} />
      <RowGroup title={say("options_import_removed")} rows={removed.map(row(names))} />
      <RowGroup
        title={say("options_import_rewritten")}
        rows={file.rewritten.map((each) => <RewrittenRow key={each.to} {...each} />)}
      />
      <RowGroup
        title={say("options_import_ignored")}
        rows={ignored.map((each) => <IgnoredRow key={`${each.place} ${each.why} ${each.shown}`} {...each} />)}
      />
      <div class="acts">
        <button type="button" class="btn solid" disabled={idle} onClick={() => onApply(next)}>
          {say("options_import_apply")}
        </button>
        <button type="button" class="btn" onClick={onCancel}>
          {say("options_import_cancel")}
        </button>
        {same > 0 && (
          <span class="fine" aria-hidden="true">
            {sayCount("options_import_same", same)}
          </span>
        )}
      </div>
    </section>
  );
}

const row = (names: ReadonlyMap<string, string>) => (change: Parameters<typeof ChangedRow>[0]["change"]) => (
  <ChangedRow key={change.key} change={change} names={names} />
);
