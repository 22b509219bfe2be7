import { defaults, type Settings } from "../../data/settings/schema";
import type { Keeping } from "./keeping";
import type { Change } from "./Options";
import { allowedReason, permissionReasons } from "./permission-reasons";
import { SettingRow } from "./SettingRow";

interface Props {
  settings: Settings;
  listed: readonly string[];
  /** Patterns of sites the reader has allowed beside the list. */
  allowed: readonly string[];
  /** The permissions the manifest asks for. */
  permissions: readonly string[];
  /** How many marks the reader reported as wrong; null until they are read. */
  reports: number | null;
  keeping: Keeping;
  change: Change;
  /** Takes all reports back. */
  onTakeBack: () => void;
}

/** What is stored, what leaves the device (nothing), and why each permission is asked for. */
export function PrivacySection({
  settings,
  listed,
  allowed,
  permissions,
  reports,
  change,
  onTakeBack,
}: Props) {
  const reasons: (readonly [string, string, string])[] = [
    ["News sites", "Finds names in the text of articles", `${listed.length} hosts`],
    allowedReason(allowed),
    ...permissions.map((name) => permissionReasons[name] ?? ([name, "", ""] as const)),
  ];
  const rules = settings.sites.length;
  return (
    <>
      <p class="lede">
        Nothing leaves this device. Backstory makes no network requests, keeps no history of what you read,
        and has no account.
      </p>
      <div class="panel">
        <table class="tbl">
          <thead>
            <tr>
              <th scope="col">Permission</th>
              <th scope="col">Why it is needed</th>
              <th scope="col">When</th>
            </tr>
          </thead>
          <tbody>
            {reasons.map(([name, why, when]) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td>{why}</td>
                <td class="quiet">{when}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <h2 class="bar">Kept on this device</h2>
      <div class="panel list">
        <SettingRow title="Site rules" text={many(rules, "rule")}>
          <button
            type="button"
            class="btn"
            disabled={rules === 0}
            onClick={() => change({ sites: [] }, "Cleared the site rules.")}
          >
            Clear site rules
          </button>
        </SettingRow>
        <SettingRow title="Settings" text="Reading and appearance">
          <button
            type="button"
            class="btn"
            onClick={() =>
              change({ ...defaults, sites: settings.sites, muted: settings.muted }, "Reset the settings.")
            }
          >
            Reset settings
          </button>
        </SettingRow>
        <SettingRow title="Names not marked" text={many(settings.muted.length, "name")}>
          <button
            type="button"
            class="btn"
            disabled={settings.muted.length === 0}
            onClick={() => change({ muted: [] }, "All names are marked again.")}
          >
            Mark all again
          </button>
        </SettingRow>
        <SettingRow
          title="Marks reported as wrong"
          text={
            reports
              ? `${many(reports, "report")}: the words, the name they were taken for, the page’s address`
              : "No reports"
          }
        >
          <button type="button" class="btn" disabled={!reports} onClick={onTakeBack}>
            Take all back
          </button>
        </SettingRow>
      </div>
      <p class="fine">
        The address of a page is kept only with a mark that you report there, without what follows “?” or “#”,
        and never of a private window. A pause, and that you had one page marked, are remembered in memory
        until the browser closes, without an address. Nothing else is kept: no history, no page text, no
        search terms.
      </p>
    </>
  );
}

const many = (n: number, what: string) => `${n || "No"} ${what}${n === 1 ? "" : "s"}`;
