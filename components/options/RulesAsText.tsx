import { useId, useState } from "preact/hooks";
import type { SiteRule } from "../../data/settings/schema";
import { formatRules, parseRules, type RulesText } from "../../data/sites/rules-text";

interface Props {
  rules: readonly SiteRule[];
  onUse: (rules: SiteRule[]) => void;
}

/** The rules as text, one a line, for copying and for many at once. */
export function RulesAsText({ rules, onUse }: Props) {
  // Null while nothing was edited: then the text follows the rules.
  const [draft, setDraft] = useState<string | null>(null);
  const [problems, setProblems] = useState<RulesText["problems"]>([]);
  const [said, setSaid] = useState("");
  const help = useId();
  const list = useId();

  function use() {
    const read = parseRules(draft ?? "");
    setProblems(read.problems);
    if (read.problems.length > 0) return setSaid("");
    setDraft(null);
    setSaid(read.rules.length === 1 ? "1 rule in use." : `${read.rules.length} rules in use.`);
    onUse(read.rules);
  }

  return (
    <details class="fold">
      <summary>Rules as text</summary>
      <p class="fine" id={help}>
        One rule a line: on or off, then the site. What follows # is passed over.
      </p>
      <textarea
        class="text-form"
        rows={Math.min(16, Math.max(5, rules.length + 2))}
        spellcheck={false}
        autocapitalize="off"
        aria-label="Rules as text"
        aria-describedby={`${help} ${list}`}
        aria-invalid={problems.length > 0}
        placeholder={"on news.example\noff mail.example"}
        value={draft ?? formatRules(rules)}
        onInput={(event) => setDraft(event.currentTarget.value)}
      />
      <div id={list} role="status">
        {problems.length > 0 && (
          <ul class="problems">
            {problems.map(({ line, problem }) => (
              <li key={line}>
                <b>Line {line}:</b> {problem}
              </li>
            ))}
          </ul>
        )}
        {said && draft === null && <p class="fine">{said}</p>}
      </div>
      <div class="acts">
        <button type="button" class="btn" disabled={draft === null} onClick={use}>
          Use these rules
        </button>
        {draft !== null && (
          <button
            type="button"
            class="btn plain"
            onClick={() => {
              setDraft(null);
              setProblems([]);
            }}
          >
            Discard changes
          </button>
        )}
      </div>
    </details>
  );
}
