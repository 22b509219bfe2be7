import { capital } from "../text/capital";
import { say } from "../text/say";
import { language, sayCount } from "../text/say-count";
import type { CardContent } from "./card-content";
import { kindWord } from "./kind-word";

/** Why a name matters in an article, in the few words a row has room for. */
export interface WhyHere {
  text: string;
  /** Set where it happened after the article. */
  since?: true;
}

/** So many of one tie are named; beside disputes fewer, since a row is cut at its end. */
const MOST_TIED = 3;
const FEW_TIED = 2;

/**
 * The first that is true of: what happened since the article, an end, figures that differ from the article's,
 * ties to other names on the page, disputes, and what it is. Nothing but what its card says.
 *
 * @param content composed for this page: with its date, and the names on it
 */
export function whyHere(content: CardContent): WhyHere {
  const since = sinceWords(content);
  if (since) return { text: since, since: true };
  const { status, checks = [] } = content;
  if (status?.tone === "end" || status?.tone === "warn") return { text: status.text };
  const [differing, ...more] = checks.filter(({ verdict }) => verdict === "differs");
  if (differing) return { text: sayCount("popup_why_differs", more.length + 1, differing.label) };
  const disputed = disputeWords(content);
  const tied = tieWords(content, disputed ? FEW_TIED : MOST_TIED);
  if (tied && disputed) return { text: say("popup_why_both", tied, disputed) };
  return { text: tied ?? disputed ?? status?.text ?? capital(content.note ?? kindWord(content.kind)) };
}

/** The latest end, else what is latest; of figures the first that was told anew. */
function sinceWords({ since, status }: CardContent): string | null {
  const all = since?.events ?? [];
  const ends = all.filter(({ tone }) => tone === "end");
  const told = ends.length > 0 ? ends : all;
  // Of one time the weightiest stands first.
  const event = told.find(({ at }) => at === told.at(-1)?.at);
  if (event?.tone && status?.tone === "end") return status.text;
  if (event) return say("popup_why_since", capital(event.date), event.text);
  const [figure] = since?.figures ?? [];
  if (!figure) return null;
  return say("popup_why_figure", figure.label, figure.before.value, figure.now.value, figure.now.date);
}

/** "Made by: OpenAI": the most telling tie, or another to several names: "Makes: Sora, Sora 2 and ChatGPT". */
function tieWords({ here = [] }: CardContent, most: number): string | null {
  const names = new Map<string, string[]>();
  for (const { verb, name } of here) names.set(verb, [...(names.get(verb) ?? []), name]);
  const all = [...names];
  const told = all.find(([, tied]) => tied.length >= MOST_TIED) ?? all[0];
  return told ? say("popup_why_tie", capital(told[0]), listed(told[1].slice(0, most))) : null;
}

function disputeWords({ disputes }: CardContent): string | null {
  return disputes.length > 0 ? sayCount("popup_why_disputed", disputes.length) : null;
}

const listed = (names: readonly string[]) =>
  new Intl.ListFormat(language(), { type: "conjunction" }).format(names);
