import type { SiteRule } from "../../data/settings/schema";
import { hostInWords } from "../../data/sites/host-in-words";
import type { PrunedRules } from "../../data/sites/site-rules";
import { say } from "../../data/text/say";
import { language, sayCount } from "../../data/text/say-count";

/** As many hosts as a sentence names. */
const NAMED = 3;

/** What adding rules has done: "a.example is off. 2 narrower rules that said the same were left out: …" */
export function addedWords(hosts: readonly string[], on: boolean, pruned: PrunedRules["pruned"]): string {
  const [host = ""] = hosts;
  const done =
    hosts.length === 1
      ? say(on ? "options_set_on" : "options_set_off", hostInWords(host))
      : sayCount(on ? "options_set_many_on" : "options_set_many_off", hosts.length);
  return pruned.length > 0 ? `${done} ${prunedWords(pruned)}` : done;
}

/** Names the rules that were left out because a broader one says the same. */
export function prunedWords(pruned: readonly SiteRule[]): string {
  const named = pruned.slice(0, NAMED).map(({ host }) => hostInWords(host));
  const list = new Intl.ListFormat(language(), { type: "unit" }).format(named);
  return pruned.length > NAMED
    ? sayCount("options_pruned_more", pruned.length, list)
    : sayCount("options_pruned", pruned.length, list);
}
