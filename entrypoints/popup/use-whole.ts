import { useEffect, useState } from "preact/hooks";
import { hasSites } from "../../data/browser/site-scripts";
import type { Settings } from "../../data/settings/schema";
import { patternOf } from "../../data/sites/match-pattern";
import { siteOf } from "../../data/sites/site-of";
import { ruleFor } from "../../data/sites/site-rules";

/**
 * The whole site that a host is only a part of, with whether marks are on there. Null where the host is the site, and
 * where the browser lets us into this part alone: a switch shall not have to ask.
 */
export function useWhole(host: string | null, settings: Settings | undefined) {
  const [site, setSite] = useState<string | null>(null);
  useEffect(() => {
    setSite(null);
    const whole = host === null ? null : siteOf(host);
    if (whole === null || whole === host) return;
    let open = true;
    hasSites(patternOf(whole)).then((has) => open && has && setSite(whole));
    return () => {
      open = false;
    };
  }, [host]);
  if (site === null || !settings) return null;
  return { host: site, on: ruleFor(site, settings.sites)?.on ?? settings.scope !== "chosen" };
}
