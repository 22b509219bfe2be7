import { type Compiled, compile, type SeedText } from "../../../data/record/compile";
import { sha256 } from "../../../data/record/digest";
import { formatProblem } from "../../../data/record/problem";

/** The text that the small seeds speak of. */
export const original =
  "Alpha makes Beta. Beta cost $1.5 billion, or 40% of it. Alpha makes Beta. The end. March 1, 2026.";

export const source = `id: 003
file: a.txt
label: Small text
title: On Alpha
published: 2026-03-01
publishedBasis: stated
character: essay
sha256: 60af23da97dd95a7d5a61eb2f5fe5d59e0f72d02a5e6b1b4a3c4ac1a6ef0c3b5
length: ${original.length}
`;

export const claims = `- id: alpha-makes-beta
  subject: alpha
  predicate: makes
  object: beta
  asOf: 2026
  on: 2025-12
  text: Alpha makes Beta.
  span: [0, 17]
  sha256: ${"a".repeat(64)}
- id: beta-cost
  subject: beta
  predicate: cost
  value: { type: money, currency: USD, amount: 1500000000 }
  asOf: 2026-02
  text: Beta has cost the maker 1.5 billion dollars, which is 40 per cent.
  span: [18, 55]
  sha256: ${"b".repeat(64)}
`;

export const entities = `- id: alpha
  name: Alpha
  kind: company
  summary: Makes Beta.
  summaryClaims: [alpha-makes-beta]
- id: beta
  name: Beta
  kind: product
  maker: alpha
  aliases: [Beta One]
  ambiguous: [Beta]
  short: [B1]
  cues: [alpha]
  summary: A costly product.
  summaryClaims: [beta-cost]
`;

export const disputes = `- id: beta-price
  topic: Cost of Beta
  entities: [beta]
  claims: [alpha-makes-beta, beta-cost]
  cause: scope
  why: One counts more than the other.
`;

const hashes = {
  source: await sha256(original),
  makes: await sha256(original.slice(0, 17)),
  cost: await sha256(original.slice(18, 55)),
};

/** The same with the hashes that hold for the original. */
export const right = {
  source: source.replace(/sha256: .*/, `sha256: ${hashes.source}`),
  claims: claims.replace("a".repeat(64), hashes.makes).replace("b".repeat(64), hashes.cost),
};

export const paths = {
  source: "seeds/sources/003.yaml",
  claims: "seeds/claims/003.yaml",
  entities: "seeds/entities/all.yaml",
  disputes: "seeds/disputes.yaml",
};

/** The small seeds, with files changed or (by null) left out. */
export function smallSeeds(changed: Partial<Record<keyof typeof paths, string | null>> = {}): SeedText[] {
  return Object.entries({ source, claims, entities, disputes, ...changed }).flatMap(([name, text]) =>
    text === null ? [] : [{ path: paths[name as keyof typeof paths], text }],
  );
}

/** What the compiler says, one line each; fails if it says nothing. */
export async function problemsOf(files: SeedText[]): Promise<string[]> {
  const compiled = await compile(files);
  if (compiled.ok) throw new Error("The seeds compile although they should not.");
  return compiled.problems.map(formatProblem);
}

/** The compiled seeds; fails with the compiler's messages. */
export async function compiledOf(files: SeedText[]): Promise<Compiled & { ok: true }> {
  const compiled = await compile(files);
  if (!compiled.ok) throw new Error(compiled.problems.map(formatProblem).join("\n"));
  return compiled;
}
