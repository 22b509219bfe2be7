import { type MessageKey, say } from "../text/say";
import type { Source } from "./schema";

const keys = {
  "news report": "character_news_report",
  "news analysis": "character_news_analysis",
  analysis: "character_analysis",
  essay: "character_essay",
  "blog post": "character_blog_post",
  "AI-generated digest": "character_ai_generated_digest",
} as const satisfies Record<Source["character"], MessageKey>;

/** What kind of source it is, as it stands within a sentence: "news analysis". */
export const wordCharacter = (character: Source["character"]): string => say(keys[character]);
