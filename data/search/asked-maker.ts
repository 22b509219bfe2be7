import type { Form } from "./forms";
import { type Query, readQuery } from "./query";
import type { SearchEntity } from "./search-record";

const asked =
  /^(?:who\s+(?:makes|made|built|builds|owns|created|develops|developed)|(?:the\s+)?(?:maker|makers|owner|creator|developer)\s+of|(?:the\s+)?company\s+behind)\s+(.+?)\s*\??$|^(.+?)(?:['’]s)?\s+(?:maker|makers|creator|owner|developer)$/iu;

/**
 * The makers of what a question names: "claude maker", "who makes sora". Only what is named exactly is asked
 * about; what it is itself is an answer, too. "humanoid robot maker" gives who is noted for them.
 *
 * @returns indexes of entities, makers first
 */
export function makersAskedFor(
  text: string,
  entities: readonly SearchEntity[],
  forms: readonly Form[],
): number[] {
  const match = asked.exec(text.trim());
  if (!match) return [];
  const { key }: Query = readQuery(match[1] ?? match[2]!);
  const named = forms.filter(({ folded, field }) => field !== "note" && folded.key === key);
  const own = [...new Set(named.map(({ entity }) => entity))];
  const makers = own.map((entity) => entities.findIndex(({ id }) => id === entities[entity]!.maker));
  const known = makers.filter((maker) => maker >= 0);
  // Of a kind of thing the record names no maker, but of some companies what they make: "humanoid robots".
  const inNote = forms.filter(
    ({ folded, field, entity }) =>
      field === "note" && entities[entity]!.kind === "company" && bare(folded.key) === bare(key),
  );
  return [...new Set([...known, ...inNote.map(({ entity }) => entity), ...own])];
}

const bare = (key: string) => key.replace(/s$/, "");
