import { defaults, type Settings } from "../../data/settings/schema";
import type { Change } from "./Options";
import { permissionReasons } from "./permission-reasons";
import { SettingRow } from "./SettingRow";

interface Props {
  settings: Settings;
  listed: readonly string[];
  /** The permissions the manifest asks for. */
  permissions: readonly string[];
  change: Change;
}

/** What is stored, what leaves the device (nothing), and why each permission is asked for. */
export function PrivacySection({ settings, listed, permissions, change }: Props) {
  const reasons: (readonly [string, string, string])[] = [
    ["News sites", "Finds names in the text of articles", `${listed.length} hosts`],
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
        <SettingRow title="Site rules" text={rules === 1 ? "1 rule" : `${rules} rules`}>
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
            onClick={() => change({ ...defaults, sites: settings.sites }, "Reset the settings.")}
          >
            Reset settings
          </button>
        </SettingRow>
      </div>
      <p class="fine">Nothing else is kept: no addresses, no page text, no search terms.</p>
    </>
  );
}
