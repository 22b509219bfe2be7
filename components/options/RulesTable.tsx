import { useRef } from "preact/hooks";
import type { SiteRule } from "../../data/settings/schema";
import { removeRule, ruleFor, setRule } from "../../data/sites/site-rules";
import { isListed as isAllowed } from "../../data/sites/site-verdict";
import { PageIcon } from "../controls/PageIcon";
import { Switch } from "../controls/Switch";
import { isListed } from "./listed";
import type { Change } from "./Options";

interface Props {
  rules: readonly SiteRule[];
  listed: readonly string[];
  /** Patterns the reader has allowed beside the list. */
  allowed: readonly string[];
  change: Change;
}

/** The reader's rules: host, switch, remove. */
export function RulesTable({ rules, listed, allowed, change }: Props) {
  const body = useRef<HTMLTableSectionElement>(null);
  const sorted = [...rules].sort((a, b) => (a.host < b.host ? -1 : 1));

  function remove(host: string, index: number) {
    change({ sites: removeRule(rules, host) }, `Removed ${host}.`);
    // The pressed button goes with its row: the focus moves to the next row's, else to the field above.
    const buttons = body.current?.querySelectorAll<HTMLElement>(".ib") ?? [];
    const next = buttons[index + 1] ?? buttons[index - 1] ?? document.getElementById("add-site");
    next?.focus();
  }

  return (
    <table class="tbl rules-tbl">
      <thead>
        <tr>
          <th scope="col">Site</th>
          <th scope="col">Marks</th>
          <th scope="col">
            <span class="sr">Remove</span>
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        {sorted.map(({ host, on }, index) => (
          <tr key={host}>
            <th scope="row">
              <bdi>{host}</bdi>
              <small>{scopeOf(host, on, rules, isListed(host, listed) || isAllowed(host, allowed))}</small>
            </th>
            <td>
              <Switch
                label={`Marks on ${host}`}
                checked={on}
                onChange={(checked) => change({ sites: setRule(rules, host, checked) })}
              />
            </td>
            <td class="right">
              <button
                type="button"
                class="ib"
                aria-label={`Remove ${host}`}
                title="Remove"
                onClick={() => remove(host, index)}
              >
                <PageIcon name="trash" />
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What a rule reaches: what it wins over, or why it does nothing yet. */
function scopeOf(host: string, on: boolean, rules: readonly SiteRule[], isReadable: boolean): string {
  if (on && !isReadable) return "Your browser has not allowed it yet. Switch it off and on to be asked";
  const broader = ruleFor(host, removeRule(rules, host));
  return broader ? `Wins over ${broader.host}` : "And its subdomains";
}
