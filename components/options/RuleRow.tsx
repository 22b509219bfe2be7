import type { SiteRule } from "../../data/settings/schema";
import { hostInWords } from "../../data/sites/host-in-words";
import { patternOf } from "../../data/sites/match-pattern";
import { say } from "../../data/text/say";
import { PageIcon } from "../controls/PageIcon";
import { Switch } from "../controls/Switch";

interface Props {
  rule: SiteRule;
  /** The next broader rule, if there is one. */
  broader: SiteRule | undefined;
  /** Whether the browser lets the extension into the site. */
  isReadable: boolean;
  onSet: (on: boolean) => void;
  onRemove: () => void;
  onAllow: () => void;
}

/** One rule: its site and what it reaches, its switch, and the button that removes it. */
export function RuleRow({ rule, broader, isReadable, onSet, onRemove, onAllow }: Props) {
  const { host, on } = rule;
  const words = hostInWords(host);
  return (
    <tr>
      <th scope="row">
        <bdi>{words}</bdi>
        {words !== host && (
          <small>
            <bdi>{host}</bdi>
          </small>
        )}
        <small>{on && !isReadable ? say("options_not_allowed") : reachOf(host, on, broader)}</small>
      </th>
      <td>
        {on && !isReadable && (
          <button type="button" class="btn" aria-label={say("options_allow_site", words)} onClick={onAllow}>
            {say("options_allow")}
          </button>
        )}
        <Switch label={say("options_marks_on", words)} checked={on} onChange={onSet} />
      </td>
      <td class="right">
        <button
          type="button"
          class="ib"
          aria-label={say("options_remove_site", words)}
          title={say("options_remove")}
          onClick={onRemove}
        >
          <PageIcon name="trash" />
        </button>
      </td>
    </tr>
  );
}

/** What a rule reaches, and how it stands to the next broader one. */
function reachOf(host: string, on: boolean, broader: SiteRule | undefined): string {
  if (broader)
    return say(broader.on === on ? "options_reach_same" : "options_reach_wins", hostInWords(broader.host));
  return say(patternOf(host).includes("://*.") ? "options_reach_below" : "options_reach_alone");
}
