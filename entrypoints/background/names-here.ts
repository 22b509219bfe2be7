/** What the popup says of the names on a page. */
import record from "virtual:record";
import * as v from "valibot";
import { guards } from "../../data/messages/guards";
import type { NameFound } from "../../data/messages/names-here";
import type { Found, PageProtocol, TabState } from "../../data/messages/protocol";
import type { PageContext } from "../../data/record/card-content";
import { composeCard } from "../../data/record/compose-card";
import { tiesHere } from "../../data/record/ties-here";
import { whyHere } from "../../data/record/why-here";

type Reply = PageProtocol["page:found"]["reply"];
type Names = Pick<Extract<TabState, { state: "on" }>, "found" | "mentions" | "ties" | "published">;

/** No article names more; a page made to lie costs no more than this. */
const MOST = 300;

/** Names to which something happened since first, then by how often; muted ones last, and not counted. */
export function namesHere(page: Reply, muted: ReadonlySet<string>): Names {
  const names = page.found.slice(0, MOST).flatMap((name) => checked(name, page.published) ?? []);
  const present = names.map(({ id }) => id);
  const found = names.flatMap((name) => describe(name, present) ?? []);
  const counted = found.filter(({ id }) => !muted.has(id));
  const rank = ({ since }: Found) => (since ? 0 : 1);
  counted.sort((a, b) => rank(a) - rank(b) || b.count - a.count);
  const silent = found.filter(({ id }) => muted.has(id)).map((name) => ({ ...name, muted: true as const }));
  const published = names.find(({ context }) => context.published)?.context.published;
  return {
    found: [...counted, ...silent],
    mentions: counted.reduce((sum, { count }) => sum + count, 0),
    ties: tiesHere(
      record,
      counted.map(({ id }) => id),
    ),
    ...(published ? { published } : {}),
  };
}

interface Named extends Pick<NameFound, "id" | "count"> {
  context: PageContext;
}

/** A page may say anything: only what a card may be asked with is taken. */
function checked({ id, count, sentence }: NameFound, published: string | undefined): Named | null {
  const context = { ...(published ? { published } : {}), ...(sentence ? { sentence } : {}) };
  const asked = v.safeParse(guards["page:entity"].request, { id, context });
  return asked.success && Number.isSafeInteger(count)
    ? { id, count, context: asked.output.context ?? {} }
    : null;
}

function describe({ id, count, context }: Named, present: string[]): Found | null {
  const content = composeCard(record, id, { ...context, present });
  if (!content) return null;
  const { text, since } = whyHere(content);
  return { id, name: content.name, kind: content.kind, count, line: text, ...(since ? { since } : {}) };
}
