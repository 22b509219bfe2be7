import { useEffect, useRef, useState } from "preact/hooks";
import { grantedSites, onSites, requestSites } from "../../data/browser/site-scripts";
import { loadTaken, type TakenSites, watchTaken } from "../../data/browser/taken-sites";
import type { Settings } from "../../data/settings/schema";
import { sitesToAskFor } from "../../data/sites/chosen-sites";
import { say } from "../../data/text/say";
import type { useSettings } from "./use-settings";

/** The sites the browser lets us into, asked for on click; and what was taken away in its own pages. */
export function useGranted(
  { latest, write }: ReturnType<typeof useSettings>,
  tell: (problem: string | null) => void,
) {
  const [granted, setGranted] = useState<string[] | null>(null);
  const [taken, setTaken] = useState<TakenSites>({ hosts: [], every: false });
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

  useEffect(() => {
    const lookAtTaken = () => loadTaken().then(setTaken);
    void lookAtTaken();
    watchTaken(() => void lookAtTaken());
    onSites(look, look);
  }, []);

  return { granted, taken, look, change, allow };
}
