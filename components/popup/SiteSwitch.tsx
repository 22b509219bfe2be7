import type { TabState } from "../../data/messages/protocol";
import { say } from "../../data/text/say";
import { PageIcon, type PageIconName } from "../controls/PageIcon";
import { Switch } from "../controls/Switch";
import { PauseRow } from "./PauseRow";
import { stateWords } from "./state-words";

interface Props {
  /** What is known of the tab; null until the background has answered. */
  tab: TabState | null;
  /** Whether the extension is on at all; null until the settings are read. */
  enabled: boolean | null;
  /** The whole site that this host is only a part of, and whether marks are on there; null where there is none. */
  whole: { host: string; on: boolean } | null;
  onWhole: (on: boolean) => void;
  onSite: (on: boolean) => void;
  onAll: (on: boolean) => void;
}

/** The switch for this host, and below it the quieter ones: for the whole site it is a part of, for all sites. */
export function SiteSwitch({ tab, enabled, whole, onWhole, onSite, onAll }: Props) {
  const host = tab && "host" in tab ? tab.host : null;
  // A site off the list is turned on by an act that asks the browser, so it has no switch yet.
  const switchable = tab !== null && host !== null && tab.state !== "not-listed" && !isAsked(tab);
  const resting = tab?.state === "off-everywhere" || tab?.state === "paused";
  const on = switchable && tab.state !== "off-here" && !resting;
  return (
    <section class="site" aria-label={say("popup_where")}>
      <div class="site-row">
        <span class="site-icon">
          <PageIcon name={iconOf(tab)} />
        </span>
        <span class="site-text">
          <b>
            {tab ? (host ?? say(tab.state === "hidden" ? "state_this_page" : "state_browser_page")) : " "}
          </b>
          <small>{tab ? stateWords(tab).site : " "}</small>
        </span>
        {switchable && (
          <Switch label={say("popup_marks_site", host)} checked={on} disabled={resting} onChange={onSite} />
        )}
      </div>
      {switchable && whole && (
        <div class="site-row low">
          <span class="site-text">{say("popup_whole_site", whole.host)}</span>
          <Switch
            label={say("popup_marks_whole", whole.host)}
            checked={whole.on && !resting}
            disabled={resting}
            onChange={onWhole}
          />
        </div>
      )}
      <div class="site-row low">
        <span class="site-text">{say("popup_all_sites")}</span>
        {enabled !== null && <Switch label={say("popup_marks_all")} checked={enabled} onChange={onAll} />}
      </div>
      {enabled !== false && <PauseRow />}
    </section>
  );
}

const isAsked = (tab: TabState): boolean => tab.state === "on" && tab.asked === true;

function iconOf(tab: TabState | null): PageIconName {
  if (tab?.state === "hidden") return "eye-off";
  return tab?.state === "unavailable" ? "lock" : "globe";
}
