/** Keeps settings, permissions and registered scripts of sites beyond the list in step. */
import { load, update } from "../../data/browser/settings-store";
import {
  allowedSites,
  giveBackSites,
  onBeginning,
  onSites,
  registerSites,
} from "../../data/browser/site-scripts";
import { listedPatterns } from "../../data/browser/tabs";
import { forgetTaken, noteTaken } from "../../data/browser/taken-sites";
import type { Settings } from "../../data/settings/schema";
import {
  lostSites,
  sitesToGiveBack,
  sitesToRegister,
  withoutSites,
  withSites,
} from "../../data/sites/chosen-sites";
import { applyEverywhere, type Reach } from "./apply-settings";

/** Longest wait for open tabs, in milliseconds: one that hangs must not keep a permission. */
const patience = 2000;

let queue: Promise<unknown> = Promise.resolve();

/** Registers the page script where it is wanted and allowed. Never rejects; one round after the other. */
function register(): Promise<void> {
  const turn = queue.then(async () => {
    const [{ settings }, allowed] = await Promise.all([load(), allowedSites()]);
    await registerSites(sitesToRegister(settings, allowed, listedPatterns()));
  });
  queue = turn.catch(() => undefined);
  return turn.catch(() => undefined);
}

/** After a change of settings: open tabs, then scripts, then permissions that nothing needs any more. */
export async function followSettings(reach: Reach = "start"): Promise<void> {
  await Promise.race([applyEverywhere(reach), new Promise((resolve) => setTimeout(resolve, patience))]);
  await register();
  try {
    const [{ settings }, allowed] = await Promise.all([load(), allowedSites()]);
    await giveBackSites(sitesToGiveBack(settings, allowed));
  } catch {
    // Kept until the next change: what is too much now does nothing, since no script is registered for it.
  }
}

/** A site just allowed is one the reader wants marked: the popup that asked may have been closed by the question. */
async function follow(origins: string[]): Promise<void> {
  const listed = listedPatterns();
  if (origins.some((pattern) => !listed.includes(pattern)))
    await Promise.all([update((settings) => withSites(settings, origins, listed)), forgetTaken()]);
  await register();
  await applyEverywhere();
}

async function unfollow(origins: string[]): Promise<void> {
  const allowed = await allowedSites();
  const listed = listedPatterns();
  let before: Settings | undefined;
  const after = await update((settings) => {
    before = settings;
    return withoutSites(settings, origins, allowed, listed);
  });
  if (before) await noteTaken(lostSites(before, after, origins));
  await register();
  await applyEverywhere();
}

/** Listens for sites allowed and taken away. To be called while the background starts. */
export function followSites(): void {
  onSites(
    (origins) => void follow(origins).catch(() => undefined),
    (origins) => void unfollow(origins).catch(() => undefined),
  );
  onBeginning(() => void register());
}
