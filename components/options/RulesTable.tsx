import { useRef, useState } from "preact/hooks";
import type { SiteRule } from "../../data/settings/schema";
import { findRules } from "../../data/sites/find-rules";
import { hostInWords } from "../../data/sites/host-in-words";
import { broaderRules, removeRule } from "../../data/sites/site-rules";
import { say } from "../../data/text/say";
import { language, sayCount } from "../../data/text/say-count";
import { RuleRow } from "./RuleRow";
import { RulesSearch } from "./RulesSearch";

export interface RulesTableProps {
  rules: readonly SiteRule[];
  /** Whether the browser lets the extension into a site. */
  isReadable: (host: string) => boolean;
  onSet: (host: string, on: boolean) => void;
  /** @param text what was done, for the reader */
  onRemove: (rules: SiteRule[], text: string) => void;
  onAllow: (hosts: readonly string[]) => void;
}

/** From as many rules on there is a search. */
const SEARCHED = 8;
/** As many rows as stand there before the rest is asked for. */
const FIRST = 100;

/** By what is read of a host. */
function inOrder(rules: readonly SiteRule[]): SiteRule[] {
  const { compare } = new Intl.Collator(language());
  const named = rules.map((rule) => ({ rule, name: hostInWords(rule.host) }));
  return named.sort((one, other) => compare(one.name, other.name)).map(({ rule }) => rule);
}

/** The reader's rules: host, switch, remove; with a search where they are many. */
export function RulesTable({ rules, isReadable, onSet, onRemove, onAllow }: RulesTableProps) {
  const body = useRef<HTMLTableSectionElement>(null);
  const [search, setSearch] = useState("");
  const [all, setAll] = useState(false);
  const found = inOrder(findRules(rules, search));
  const shown = all ? found : found.slice(0, FIRST);
  const broader = broaderRules(rules);

  function remove(host: string, index: number) {
    onRemove(removeRule(rules, host), say("options_removed", hostInWords(host)));
    // The pressed button goes with its row: the focus moves to the next row's, else to the field above.
    const buttons = body.current?.querySelectorAll<HTMLElement>(".ib") ?? [];
    const next = buttons[index + 1] ?? buttons[index - 1] ?? document.getElementById("add-site");
    next?.focus();
  }

  return (
    <>
      {(rules.length >= SEARCHED || search !== "") && (
        <RulesSearch value={search} found={found.length} onChange={setSearch} />
      )}
      {found.length > 0 && (
        <table class="tbl rules-tbl">
          <thead>
            <tr>
              <th scope="col">{say("options_table_site")}</th>
              <th scope="col">{say("options_table_marks")}</th>
              <th scope="col">
                <span class="sr">{say("options_remove")}</span>
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {shown.map((rule, index) => (
              <RuleRow
                key={rule.host}
                rule={rule}
                broader={broader.get(rule.host)}
                isReadable={isReadable(rule.host)}
                onSet={(on) => onSet(rule.host, on)}
                onRemove={() => remove(rule.host, index)}
                onAllow={() => onAllow([rule.host])}
              />
            ))}
          </tbody>
        </table>
      )}
      {shown.length < found.length && (
        <div class="more">
          <button
            type="button"
            class="btn"
            onClick={() => {
              setAll(true);
              // The button goes; the rows it brings begin after the last that was there.
              body.current?.querySelector<HTMLElement>("tr:last-child .switch")?.focus();
            }}
          >
            {sayCount("options_show_all", found.length)}
          </button>
        </div>
      )}
    </>
  );
}
