import type { Settings } from "../../data/settings/schema";
import { setRule } from "../../data/sites/site-rules";
import { Switch } from "../controls/Switch";
import { AddRule } from "./AddRule";
import { ListedSites } from "./ListedSites";
import type { Change } from "./Options";
import { RulesAsText } from "./RulesAsText";
import { RulesTable } from "./RulesTable";
import { ScopeChoice } from "./ScopeChoice";
import { SettingRow } from "./SettingRow";

interface Props {
  settings: Settings;
  listed: readonly string[];
  /** Patterns the reader has allowed beside the list. */
  allowed: readonly string[];
  change: Change;
}

/** Where marks appear: everywhere at once, and site by site. */
export function SitesSection({ settings, listed, allowed, change }: Props) {
  const { sites, enabled, scope } = settings;
  return (
    <>
      <p class="options-sub">Where marks appear. A rule for a site wins over all else.</p>
      <div class="panel list">
        <SettingRow
          title="All sites"
          text={
            enabled
              ? "On where the choice below and your rules say so"
              : "Off everywhere; your rules are kept"
          }
        >
          <Switch label="Marks on all sites" checked={enabled} onChange={(on) => change({ enabled: on })} />
        </SettingRow>
      </div>
      <h2 class="bar">Without a rule</h2>
      <ScopeChoice value={scope} listed={listed.length} onChange={(next) => change({ scope: next })} />
      <h2 class="bar">
        Your rules <span class="num">{sites.length}</span>
      </h2>
      <div class="panel">
        <AddRule onAdd={(host, on) => change({ sites: setRule(sites, host, on) })} />
        {sites.length > 0 ? (
          <RulesTable rules={sites} listed={listed} allowed={allowed} change={change} />
        ) : (
          <p class="empty">No rules yet. The switch in the popup makes one, or add a site here.</p>
        )}
      </div>
      <RulesAsText rules={sites} onUse={(rules) => change({ sites: rules }, "Replaced the site rules.")} />
      <ListedSites listed={listed} />
    </>
  );
}
