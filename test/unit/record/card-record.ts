import type { BackstoryRecord, Claim, Dispute, Entity, Source } from "../../../data/record/schema";

/** A claim with what every claim must have; the test says only what it is about. */
export function claim(id: string, subject: string, predicate: string, more: Partial<Claim> = {}): Claim {
  return {
    id,
    subject,
    predicate,
    asOf: "2026-03",
    asOfBasis: "stated",
    onBasis: "stated",
    text: `Sentence of ${id}.`,
    source: "001",
    span: [0, 1],
    sha256: "0".repeat(64),
    ...more,
  };
}

export function entity(id: string, more: Partial<Entity> = {}): Entity {
  const name = id[0]!.toUpperCase() + id.slice(1);
  return { id, name, kind: "company", aliases: [], summary: `About ${name}.`, summaryClaims: [], ...more };
}

function source(id: string, more: Partial<Source> = {}): Source {
  return {
    id,
    file: `${id}.txt`,
    label: `Essay ${id}`,
    title: "Title",
    published: "2026-03-28",
    publishedBasis: "stated",
    character: "essay",
    sha256: "0".repeat(64),
    length: 1,
    ...more,
  };
}

const sources = [
  source("001"),
  source("002", { published: "2025-10", publishedBasis: "inferred", character: "AI-generated digest" }),
];

export function record(entities: Entity[], claims: Claim[], disputes: Dispute[] = []): BackstoryRecord {
  return { version: "2026.03+1a2b3c4d", sources, entities, claims, disputes, events: [], relations: [] };
}
