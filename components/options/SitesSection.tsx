import type { Settings } from "../../data/settings/schema";
import { setRule } from "../../data/sites/site-rules";
import { Switch } from "../controls/Switch";
import { AddRule } from "./AddRule";
import { ListedSites } from "./ListedSites";
import type { Change } from "./Options";
import { RulesAsText } from "./RulesAsText";
import { RulesTable } from "./RulesTable";
import { SettingRow } from "./SettingRow";

interface Props {
  settings: Settings;
  listed: readonly string[];
  change: Change;
}

/** Where marks appear: everywhere at once, and site by site. */
export function SitesSection({ settings, listed, change }: Props) {
  const { sites, enabled } = settings;
  return (
    <>
      <p class="options-sub">Where marks appear. A rule for a site wins over the list of news sites.</p>
      <div class="panel list">
        <SettingRow
          title="All sites"
          text={enabled ? "On where the list and your rules say so" : "Off everywhere; your rules are kept"}
        >
          <Switch label="Marks on all sites" checked={enabled} onChange={(on) => change({ enabled: on })} />
        </SettingRow>
      </div>
      <h2 class="bar">
        Your rules <span class="num">{sites.length}</span>
      </h2>
      <div class="panel">
        <AddRule onAdd={(host, on) => change({ sites: setRule(sites, host, on) })} />
        {sites.length > 0 ? (
          <RulesTable rules={sites} listed={listed} change={change} />
        ) : (
          <p class="empty">No rules yet. The switch in the popup makes one, or add a site here.</p>
        )}
      </div>
      <RulesAsText rules={sites} onUse={(rules) => change({ sites: rules }, "Replaced the site rules.")} />
      <ListedSites listed={listed} />
    </>
  );
}
