import type { BackstoryRecord, Claim, Entity, Kind } from "../../../data/record/schema";

function entity(id: string, name: string, kind: Kind, summary: string, more: Partial<Entity> = {}): Entity {
  return { id, name, kind, aliases: [], summary, summaryClaims: [], ...more };
}

function claim(id: string, subject: string, text: string, object?: string): Claim {
  return {
    id,
    subject,
    predicate: "mentioned",
    ...(object ? { object } : {}),
    asOf: "2026-03",
    asOfBasis: "inferred",
    onBasis: "inferred",
    text,
    source: "000",
    span: [0, 1],
    sha256: "0".repeat(64),
  };
}

/** Names with every difficulty a search meets, and as few words about them as it takes. */
export const smallRecord: BackstoryRecord = {
  version: "2026.03+test",
  sources: [],
  entities: [
    entity("openai", "OpenAI", "company", "Maker of ChatGPT and Sora.", { aliases: ["Open AI"] }),
    entity("sora", "Sora", "model", "Turns text into video.", { maker: "openai" }),
    entity("sora-2", "Sora 2", "model", "Second version of Sora.", { maker: "openai", family: "sora" }),
    entity("dall-e-3", "DALL·E 3", "model", "Draws pictures from words.", { maker: "openai" }),
    entity("o1", "o1", "model", "Reasons before it answers.", { maker: "openai" }),
    entity("huggingface", "Hugging Face", "company", "Hosts open models.", { aliases: ["HuggingFace"] }),
    entity("anthropic", "Anthropic", "company", "Maker of Claude."),
    entity("mistral", "Mistral AI", "company", "A start-up in Paris.", { aliases: ["Mistral"] }),
    entity("runway", "Runway", "company", "Sells tools for editing.", { note: "video software" }),
    entity("gen-2", "Runway Gen-2", "model", "Makes clips.", { aliases: ["Gen-2"], maker: "runway" }),
    entity("cerebras", "Cerebras", "company", "Builds chips."),
    entity("pi-zero", "π₀", "model", "Steers robots.", { aliases: ["pi-zero", "pi zero"] }),
    entity("yann-lecun", "Yann LeCun", "person", "Speaks for world models.", { aliases: ["LeCun"] }),
    entity("state-space-model", "State space model", "concept", "An alternative to attention."),
    entity("text-to-video", "Text-to-video", "concept", "Moving pictures from a sentence."),
    entity("cafe", "Café Modèle", "concept", "Only here for its accents."),
  ],
  claims: [
    claim("c1", "openai", "OpenAI showed Sora.", "sora"),
    claim("c2", "openai", "OpenAI is valued highly."),
    claim("c3", "cerebras", "Its wafer-scale engine is one very large chip for humanoid robots."),
    claim("c4", "sora", "It was followed by a second version.", "sora-2"),
  ],
  disputes: [],
  events: [],
  relations: [],
};
