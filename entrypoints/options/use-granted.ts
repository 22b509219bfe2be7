import { useEffect, useRef, useState } from "preact/hooks";
import { grantedSites, onSites, requestSites } from "../../data/browser/site-scripts";
import type { Settings } from "../../data/settings/schema";
import { lostSites, sitesToAskFor } from "../../data/sites/chosen-sites";
import { hostInWords } from "../../data/sites/host-in-words";
import { say } from "../../data/text/say";
import { language } from "../../data/text/say-count";
import type { useSettings } from "./use-settings";

/** What is heard of permissions comes before the background has followed it, in milliseconds. */
const FOLLOWED = 500;

/** The sites the browser lets us into, asked for on click; and what the reader takes away in its own pages. */
export function useGranted(
  { latest, read, write }: ReturnType<typeof useSettings>,
  tell: (problem: string | null) => void,
) {
  const [granted, setGranted] = useState<string[] | null>(null);
  const known = useRef<readonly string[]>([]);

  async function look(): Promise<void> {
    known.current = await grantedSites().catch(() => []);
    setGranted([...known.current]);
  }

  /** Asks the browser first where a change needs sites it has not allowed: it must see the click in it. */
  function change(patch: Partial<Settings>) {
    if (!latest.current) return;
    const { settings } = latest.current;
    const patterns = sitesToAskFor(settings, { ...settings, ...patch }, known.current, []);
    if (patterns.length === 0) return void write(patch).then(look);
    requestSites(patterns)
      .catch(() => false)
      .then(async (yes) => {
        const { scope, ...rest } = patch;
        await write(yes ? patch : rest);
        if (!yes) tell(say(scope === "all" ? "options_refused_every" : "options_refused"));
        await look();
      });
  }

  /** Has the browser ask for sites, and changes nothing else. */
  function allow(patterns: readonly string[]) {
    tell(null);
    requestSites([...patterns])
      .catch(() => false)
      .then((yes) => (yes ? look() : tell(say("options_refused_again"))));
  }

  /** Tells of rules that the browser's own pages have ended. */
  async function onTaken(origins: string[]) {
    const before = latest.current?.settings;
    await new Promise((resolve) => setTimeout(resolve, FOLLOWED));
    await Promise.all([read(), look()]);
    const after = latest.current?.settings;
    if (!before || !after) return;
    const { hosts, every } = lostSites(before, after, origins);
    const list = new Intl.ListFormat(language()).format(hosts.map(hostInWords));
    if (hosts.length > 0) tell(say("options_taken", list));
    else if (every) tell(say("options_taken_every"));
  }

  useEffect(() => {
    onSites(
      () => void setTimeout(() => void Promise.all([read(), look()]), FOLLOWED),
      (origins) => void onTaken(origins),
    );
  }, []);

  return { granted, look, change, allow };
}
