import { buildNameIndex, type NamedEntity } from "../../../data/names/build";
import { loadNameIndex } from "../../../data/names/name-index";

const entity = (id: string, name: string, more: Partial<NamedEntity> = {}): NamedEntity => ({
  id,
  name,
  kind: "company",
  aliases: [],
  ambiguous: [],
  short: [],
  cues: [],
  against: [],
  ...more,
});

/** A handful of names with every trait the detector knows. */
export const sampleEntities: NamedEntity[] = [
  entity("openai", "OpenAI"),
  entity("google", "Google"),
  entity("deepmind", "DeepMind", { aliases: ["Google DeepMind"] }),
  entity("huggingface", "Hugging Face", { aliases: ["HuggingFace"] }),
  entity("character-ai", "Character.AI"),
  entity("anthropic", "Anthropic"),
  entity("scale-ai", "Scale AI", {
    ambiguous: ["Scale"],
    mostly: "word",
    cues: ["data labelling"],
    against: ["_ of", "_ #"],
  }),
  entity("figure-ai", "Figure AI", {
    ambiguous: ["Figure"],
    mostly: "word",
    cues: ["humanoid", "robot"],
    against: ["_ #", "figure skating"],
  }),
  entity("amazon", "Amazon", {
    ambiguous: ["Amazon"],
    mostly: "this",
    cues: ["cloud"],
    against: ["_ rainforest", "_ river"],
  }),
  entity("harvey-ai", "Harvey AI", { ambiguous: ["Harvey"], cues: ["legal AI"], against: ["hurricane _"] }),
  entity("aurora", "Aurora Innovation", { ambiguous: ["Aurora"], cues: ["lidar"] }),
  entity("toyota", "Toyota"),
  entity("aws", "AWS", { kind: "product", aliases: ["Amazon Web Services"] }),
  entity("remix", "Remix", {
    kind: "product",
    ambiguous: ["Remix"],
    mostly: "word",
    maker: "openai",
  }),
  entity("tesla", "Tesla", { ambiguous: ["Tesla"], mostly: "this", against: ["nikola _"] }),
  entity("claude", "Claude", {
    kind: "model",
    ambiguous: ["Claude"],
    maker: "anthropic",
    cues: ["chatbot"],
    against: ["_ monet"],
  }),
  entity("gpt", "GPT", { kind: "model" }),
  entity("gpt-4", "GPT-4", { kind: "model", family: "gpt", aliases: ["GPT 4"] }),
  entity("llama", "Llama", { kind: "model" }),
  entity("llama-3", "Llama 3", { kind: "model", family: "llama" }),
  entity("qwen", "Qwen", { kind: "model" }),
  entity("veo", "Veo", { kind: "model" }),
  entity("veo-3", "Veo 3", { kind: "model", family: "veo" }),
  entity("dall-e-3", "DALL-E 3", { kind: "model" }),
  entity("pi-zero", "π0", { kind: "model", aliases: ["pi-zero"] }),
  entity("yann-lecun", "Yann LeCun", { kind: "person", short: ["LeCun"] }),
  entity("world-model", "world model", { kind: "concept", aliases: ["world models"] }),
  entity("rag", "retrieval-augmented generation", {
    kind: "concept",
    ambiguous: ["RAG"],
    cues: ["vector database"],
  }),
  entity("ai", "AI", { kind: "concept", unmarked: true }),
];

export const sampleIndex = loadNameIndex(buildNameIndex(sampleEntities));
