/**
 * Names under which people look for something and that are none of it any more, or not in print: former names,
 * the group above it, what an abbreviation stands for, parts of a group that the record knows as a whole. They
 * lead to the entity, are never shown as its names (so no capitals), and never mark anything on a page.
 */
const OTHER: Readonly<Record<string, string>> = {
  acquihire: "acquisition hire; hire by acquisition",
  "advanced-data-analysis": "code interpreter",
  agi: "strong ai; human-level ai",
  aws: "amazon cloud",
  azure: "microsoft azure; microsoft cloud",
  asic: "application-specific integrated circuit",
  cfius: "foreign investment committee",
  chatgpt: "openai chatbot",
  "custom-gpts": "gpt store; gpts",
  "data-center": "server farm; dc",
  deepmind: "google brain",
  "dall-e": "dall-e 2",
  ernie: "wenxin yiyan",
  fsd: "tesla autopilot; autopilot",
  gan: "gan model; adversarial network",
  gemini: "google bard; bard",
  google: "alphabet; alphabet inc",
  "google-cloud": "gcp; google cloud services",
  gpu: "graphics card; graphics processor; video card",
  hipaa: "health insurance portability and accountability act",
  ios: "iphone os",
  ipo: "going public; stock-market listing",
  llm: "language model",
  lpu: "language processing unit",
  meta: "facebook; facebook ai; instagram",
  "openai-ipo": "openai going public; openai stock",
  "openai-downtime-monitor": "openai status",
  "pay-as-you-go": "payg",
  "physical-intelligence": "pi ai",
  "reinforcement-learning": "rlhf",
  sem: "search advertising",
  seo: "search engine ranking",
  smb: "small and medium-sized business; small business; sme",
  "stable-diffusion": "sd",
  tam: "market size",
  "text-to-video": "t2v",
  tiktok: "musical.ly",
  "user-interface": "gui",
  "venture-capital": "vc",
  xai: "twitter ai",
  "youtube-shorts": "youtube",
};

/** Other names of an entity, by its id; none for most. */
export function otherNames(id: string): readonly string[] {
  const names = OTHER[id];
  return names ? names.split("; ").filter((name) => name !== "") : [];
}

/** For the test that none of them leads nowhere. */
export const withOtherNames: readonly string[] = Object.keys(OTHER);
