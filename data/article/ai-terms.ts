import { toSmall } from "./small-letters";

/**
 * Whether a text is about AI, told from its title and lead before any name index is loaded.
 *
 * Each alternative stands for one topic; what counts is how many different ones occur, and how
 * often the plainest of them do. Linear: no alternative can overlap another at the same place.
 * For texts in small letters.
 */
const topics =
  /\b(?:(openai|chatgpt|sam altman|gpt-?\d[\w.]*|dall[-·]e|sora)|(anthropic|claude)|(deepmind|gemini)|(nvidia|cerebras|groq)|(hugging ?face|mistral|stability ai|stable diffusion|midjourney|runway ?ml|pika labs|perplexity|xai|grok|copilot|deepseek|qwen|llama)|(a\.i\.|ai)|(artificial(?: general)? intelligence|agi|int\w+ artifici[ae]l?l?e?|k\u00fcnstlichen? intelligenz)|(generative|genai|deepfakes?)|(machine[- ]learning|deep[- ]learning|neural net(?:work)?s?|reinforcement learning)|(language models?|llms?|foundation models?|world models?|diffusion models?|text-to-(?:video|image))|(chatbots?)|(robotics|humanoid|robots?))\b/g;

/**
 * Words that others bear too: painters, signs of the zodiac, winds, a tax's base. Never counted in small letters, and
 * not alone.
 */
const vague = /^(?:agi|ai|sora|claude|gemini|llama|gro[qk]|mistral|copilot)$/;
/** Who makes a copilot that is no man, a Grok, or a Gemini that is no sign of the zodiac. */
const makers = /microsoft|github|musk|google/i;
/** What else "AI" is short for: avian influenza, Amnesty International, artificial insemination, Air India. */
const otherAi = /avian in|amnesty in|artificial ins|\bair india/i;

/** What the title and the lead say of the topic. */
export interface Topic {
  /** Distinct topics of AI named in title and lead together. */
  distinct: number;
  /** All their occurrences. */
  occurrences: number;
  inTitle: boolean;
}

/** Counts AI topics in a title and in the first part of a text (the caller cuts it to length). */
export function topicOf(title: string, lead: string): Topic {
  const groups = new Set<number>();
  let occurrences = 0;
  let inTitle = false;
  let isSure = false;
  for (const [text, isTitle] of [
    [title, true],
    [lead, false],
  ] as const) {
    for (const match of toSmall(text).matchAll(topics)) {
      const group = match.findIndex((part, i) => i > 0 && part !== undefined);
      // Small letters make other words of these: "gemini", "llama", "sora" in a recipe.
      const written = text.slice(match.index, match.index + match[0].length);
      if (vague.test(written)) continue;
      isSure ||= !vague.test(match[0]);
      groups.add(group);
      occurrences++;
      if (isTitle && group !== 12) inTitle = true;
    }
  }
  const all = title + lead;
  // Nvidia alone makes cards for games.
  const isOther = groups.has(6)
    ? otherAi.test(all)
    : groups.has(4) || (!isSure && !((groups.has(3) || groups.has(5)) && makers.test(all)));
  // As good as told once.
  if (groups.size === 1 && isOther) {
    occurrences = 1;
    inTitle = false;
  }
  return { distinct: groups.size, occurrences, inTitle };
}

/** About AI: two topics of which one is in the title or often told, or one told again and again. */
export function isAboutAi({ distinct, occurrences, inTitle }: Topic): boolean {
  if (inTitle) return distinct >= 2 || occurrences >= 3;
  return distinct >= 2 ? occurrences >= 4 : occurrences >= 6;
}
