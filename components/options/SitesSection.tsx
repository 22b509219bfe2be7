import type { Settings } from "../../data/settings/schema";
import { everySite } from "../../data/sites/match-pattern";
import { pruneRules, setRules } from "../../data/sites/site-rules";
import { isListed } from "../../data/sites/site-verdict";
import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";
import { Switch } from "../controls/Switch";
import { AddRule } from "./AddRule";
import { AskNote } from "./AskNote";
import { CountedHead } from "./CountedHead";
import { ListedSites } from "./ListedSites";
import type { Change } from "./Options";
import { type Draft, RulesAsText } from "./RulesAsText";
import { RulesTable } from "./RulesTable";
import { addedWords, prunedWords } from "./rule-words";
import { ScopeChoice } from "./ScopeChoice";
import { SettingRow } from "./SettingRow";

export interface SitesSectionProps {
  settings: Settings;
  listed: readonly string[];
  /** Patterns of all sites the browser lets the extension into; null until they are read. */
  granted: readonly string[] | null;
  /** Patterns of the list that the browser keeps it off. */
  withheld: readonly string[];
  draft: Draft | null;
  onDraft: (draft: Draft | null) => void;
  change: Change;
  /** Has the browser ask for sites, by their patterns. */
  onAllow: (patterns: readonly string[]) => void;
  /** The same by their hosts. */
  onAllowHosts: (hosts: readonly string[]) => void;
}

/** Where marks appear: everywhere at once, and site by site. */
export function SitesSection(props: SitesSectionProps) {
  const { settings, listed, granted, withheld, draft, onDraft, change, onAllow, onAllowHosts } = props;
  const { sites, enabled, scope } = settings;
  const isReadable = (host: string) => granted === null || isListed(host, granted);
  const isEveryAllowed = granted === null || granted.includes(everySite) || granted.includes("<all_urls>");
  const closed = sites.filter(({ host, on }) => on && !isReadable(host)).map(({ host }) => host);

  function set(hosts: readonly string[], on: boolean, isNew: boolean) {
    const { rules, pruned } = setRules(sites, hosts, on);
    change({ sites: rules }, isNew || pruned.length > 0 ? addedWords(hosts, on, pruned) : undefined);
  }

  return (
    <>
      <p class="options-sub">{say("options_sites_sub")}</p>
      <div class="panel list">
        <SettingRow title={say("options_all")} text={say(enabled ? "options_all_on" : "options_all_off")}>
          <Switch
            label={say("options_all_label")}
            checked={enabled}
            onChange={(on) => change({ enabled: on })}
          />
        </SettingRow>
      </div>
      <h2 class="bar">{say("options_scope")}</h2>
      <ScopeChoice value={scope} listed={listed.length} onChange={(next) => change({ scope: next })} />
      {scope === "all" && !isEveryAllowed && (
        <AskNote text={say("options_every_denied")} onAllow={() => onAllow([everySite])} />
      )}
      {withheld.length > 0 && (
        <AskNote text={sayCount("options_withheld", withheld.length)} onAllow={() => onAllow(withheld)} />
      )}
      <CountedHead title={say("options_rules")} count={sites.length} />
      {closed.length > 1 && (
        <AskNote text={sayCount("options_closed", closed.length)} onAllow={() => onAllowHosts(closed)} />
      )}
      <div class="panel">
        <AddRule
          countWith={(hosts) => new Set([...sites.map(({ host }) => host), ...hosts]).size}
          onAdd={(hosts, on) => set(hosts, on, true)}
        />
        {sites.length > 0 ? (
          <RulesTable
            rules={sites}
            isReadable={isReadable}
            onSet={(host, on) => set([host], on, false)}
            onRemove={(rules, text) => change({ sites: rules }, text)}
            onAllow={onAllowHosts}
          />
        ) : (
          <p class="empty">{say("options_rules_none")}</p>
        )}
      </div>
      <RulesAsText
        rules={sites}
        draft={draft}
        onDraft={onDraft}
        onUse={(read) => {
          const { rules, pruned } = pruneRules(read);
          const done = sayCount("options_replaced", rules.length);
          change({ sites: rules }, pruned.length > 0 ? `${done} ${prunedWords(pruned)}` : done);
        }}
      />
      <ListedSites listed={listed} />
    </>
  );
}
