import { sha256 } from "./digest";
import { compareText } from "./problem";
import { relate } from "./relate";
import type { BackstoryRecord, Claim, Dispute, Entity, Source } from "./schema";
import type { SeedEntity } from "./seed-schema";
import { timeline } from "./timeline";
import { typeset } from "./typeset";

/** Puts checked seeds into the form of the record, in an order that depends on nothing but them. */
export async function assemble(
  sources: readonly Source[],
  entities: readonly SeedEntity[],
  claims: readonly Claim[],
  disputes: readonly Dispute[],
): Promise<BackstoryRecord> {
  const inOrder = claims
    .map(setClaim)
    .sort(
      (a, b) =>
        compareText(a.source, b.source) || a.span[0] - b.span[0] || a.span[1] - b.span[1] || byId(a, b),
    );
  const content = {
    sources: sources.map(setSource).sort(byId),
    entities: entities.map(toEntity).sort(byId),
    claims: inOrder,
    disputes: disputes.map(setDispute).sort(byId),
    events: timeline(inOrder),
    relations: relate(inOrder),
  };
  const digest = await sha256(JSON.stringify(content));
  return { version: `${lastMonth(sources)}+${digest.slice(0, 8)}`, ...content };
}

const byId = (a: { id: string }, b: { id: string }) => compareText(a.id, b.id);

function toEntity(seed: SeedEntity): Entity {
  const { id, name, kind, note, ambiguous, short, aliases, summary, ...rest } = seed;
  const { unmarked: _, cues: __, against: ___, mostly: ____, ...kept } = rest;
  const forms = new Set([...aliases, ...ambiguous, ...short]);
  forms.delete(name);
  return {
    id,
    name,
    kind,
    ...(note === undefined ? {} : { note: typeset(note) }),
    aliases: [...forms],
    summary: typeset(summary),
    ...kept,
  };
}

/** Names, titles and what is quoted stay as they are; our own words are set as in print. */
const setSource = (source: Source): Source => ({
  ...source,
  label: typeset(source.label),
  ...(source.publishedWhy === undefined ? {} : { publishedWhy: typeset(source.publishedWhy) }),
  ...(source.characterNote === undefined ? {} : { characterNote: typeset(source.characterNote) }),
});
const setClaim = (claim: Claim): Claim => ({ ...claim, text: typeset(claim.text) });
const setDispute = (dispute: Dispute): Dispute => ({
  ...dispute,
  topic: typeset(dispute.topic),
  why: typeset(dispute.why),
});

/** The month of the youngest source, "2026.03": the record knows of nothing later. */
function lastMonth(sources: readonly Source[]): string {
  const youngest = sources
    .map(({ published }) => published)
    .sort(compareText)
    .at(-1);
  return youngest === undefined ? "0000.00" : youngest.slice(0, 7).replace("-", ".");
}
