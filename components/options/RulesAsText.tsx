import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { SiteRule } from "../../data/settings/schema";
import { formatRules, parseRules, type RulesText } from "../../data/sites/rules-text";
import { say } from "../../data/text/say";
import { LineProblems, selectLine } from "./LineProblems";
import { MarkedLines } from "./MarkedLines";

/** A text that is being edited, and the rules as text when that began. */
export interface Draft {
  text: string;
  base: string;
}

interface Props {
  rules: readonly SiteRule[];
  /** Null while nothing was edited: then the text follows the rules. */
  draft: Draft | null;
  onDraft: (draft: Draft | null) => void;
  onUse: (rules: SiteRule[]) => void;
}

/** The rules as text, one a line, for copying and for many at once. Nothing is used until every line is right. */
export function RulesAsText({ rules, draft, onDraft, onUse }: Props) {
  const [problems, setProblems] = useState<RulesText["problems"]>([]);
  const field = useRef<HTMLTextAreaElement>(null);
  const help = useId();
  const list = useId();
  const stored = formatRules(rules);

  useEffect(() => {
    if (!draft) return;
    const hold = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener("beforeunload", hold);
    return () => removeEventListener("beforeunload", hold);
  }, [draft === null]);

  function edit(text: string) {
    setProblems([]);
    onDraft(text === stored ? null : { text, base: draft?.base ?? stored });
  }

  function use() {
    if (!draft) return;
    const read = parseRules(draft.text);
    setProblems(read.problems);
    // The buttons go or are disabled: the place to go on is the text.
    field.current?.focus();
    const [wrong] = read.problems;
    if (wrong) return selectLine(field.current, wrong.line);
    onDraft(null);
    onUse(read.rules);
  }

  return (
    <details class="fold" open={draft !== null || undefined}>
      <summary>{say("options_text_title")}</summary>
      <p class="fine" id={help}>
        {say("options_text_help")}
      </p>
      {draft && draft.base !== stored && <p class="warn-note">{say("options_text_changed")}</p>}
      <MarkedLines
        field={field}
        lines={problems.map(({ line }) => line)}
        rows={Math.min(16, Math.max(5, rules.length + 2))}
        label={say("options_text_title")}
        describedBy={`${help} ${list}`}
        placeholder={say("options_text_example")}
        value={draft?.text ?? stored}
        onInput={edit}
      />
      <div id={list} role="status">
        {problems.length > 0 && <LineProblems problems={problems} field={field} />}
      </div>
      <div class="acts">
        <button type="button" class="btn" disabled={draft === null} onClick={use}>
          {say("options_text_use")}
        </button>
        {draft !== null && (
          <button
            type="button"
            class="btn plain"
            onClick={() => {
              setProblems([]);
              onDraft(null);
              field.current?.focus();
            }}
          >
            {say("options_text_discard")}
          </button>
        )}
      </div>
    </details>
  );
}
