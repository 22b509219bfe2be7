import type { Settings } from "../../data/settings/schema";
import { say } from "../../data/text/say";
import { language } from "../../data/text/say-count";
import { GivenSites } from "./GivenSites";
import { HeldHere } from "./HeldHere";
import type { Keeping } from "./keeping";
import type { Change } from "./Options";
import { Permissions } from "./Permissions";

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

/** What leaves the device (nothing), what is kept on it, and why each permission is asked for. */
export function PrivacySection(props: Props) {
  const { settings, listed, allowed, permissions, reports, keeping, change, onTakeBack } = props;
  const requests = keeping.held && keeping.requests + keeping.held.requests;
  return (
    <>
      <p class="lede">{say("options_privacy_lede")}</p>
      <div class="panel requests">
        <p class={requests ? "requests-sum some" : "requests-sum"}>
          <b class="num">{requests === null ? "…" : requests.toLocaleString(language())}</b>{" "}
          <span>{say("options_requests")}</span>
        </p>
        <p>{say("options_requests_text")}</p>
      </div>
      <p class="fine">{say("options_requests_pages")}</p>
      <h2 class="bar">{say("options_held")}</h2>
      <HeldHere {...{ settings, reports, keeping, change, onTakeBack }} />
      <p class="fine">{say("options_held_fine")}</p>
      <h2 class="bar">{say("options_permissions")}</h2>
      <Permissions listed={listed} permissions={permissions} />
      <GivenSites {...{ settings, allowed, change }} />
    </>
  );
}
