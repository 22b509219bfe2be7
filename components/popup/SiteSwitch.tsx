import type { TabState } from "../../data/messages/protocol";
import { PageIcon } from "../controls/PageIcon";
import { Switch } from "../controls/Switch";
import { stateWords } from "./state-words";

interface Props {
  /** What is known of the tab; null until the background has answered. */
  tab: TabState | null;
  /** Whether the extension is on at all; null until the settings are read. */
  enabled: boolean | null;
  onSite: (on: boolean) => void;
  onAll: (on: boolean) => void;
}

/** The switch for this site, and below it the quieter one for all sites. */
export function SiteSwitch({ tab, enabled, onSite, onAll }: Props) {
  const host = tab && tab.state !== "unavailable" ? tab.host : null;
  // A site off the list cannot be turned on from here, so it has no switch.
  const switchable = tab !== null && host !== null && tab.state !== "not-listed";
  const on = switchable && tab.state !== "off-here" && tab.state !== "off-everywhere";
  return (
    <section class="site" aria-label="Where it is on">
      <div class="site-row">
        <span class="site-icon">
          <PageIcon name={tab?.state === "unavailable" ? "lock" : "globe"} />
        </span>
        <span class="site-text">
          <b>{tab ? (host ?? "Browser page") : " "}</b>
          <small>{tab ? stateWords(tab).site : " "}</small>
        </span>
        {switchable && (
          <Switch
            label={`Marks on ${host}`}
            checked={on}
            disabled={tab.state === "off-everywhere"}
            onChange={onSite}
          />
        )}
      </div>
      <div class="site-row low">
        <span class="site-text">All sites</span>
        {enabled !== null && <Switch label="Marks on all sites" checked={enabled} onChange={onAll} />}
      </div>
    </section>
  );
}
