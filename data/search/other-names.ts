/**
 * Names under which people look for something and that are none of it any more, or not in print: former names,
 * the group above it, what an abbreviation stands for, parts of a group that the record knows as a whole. They
 * lead to the entity, are never shown as its names, and never mark anything on a page.
 */
const OTHER: Readonly<Record<string, string>> = {
  acquihire: "acquisition hire; hire by acquisition",
  "advanced-data-analysis": "code interpreter",
  agi: "strong AI; human-level AI",
  aws: "Amazon Cloud",
  azure: "Microsoft Azure; Microsoft Cloud",
  asic: "application-specific integrated circuit",
  cfius: "foreign investment committee",
  chatgpt: "OpenAI chatbot",
  "custom-gpts": "GPT store; GPTs",
  "data-center": "server farm; DC",
  deepmind: "Google Brain",
  "dall-e": "DALL-E 2",
  ernie: "Wenxin Yiyan",
  fsd: "Tesla Autopilot; Autopilot",
  gan: "GAN model; adversarial network",
  gemini: "Google Bard; Bard",
  google: "Alphabet; Alphabet Inc",
  "google-cloud": "GCP; Google Cloud Services",
  gpu: "graphics card; graphics processor; video card",
  hipaa: "Health Insurance Portability and Accountability Act",
  ios: "iPhone OS",
  ipo: "going public; stock-market listing",
  llm: "language model",
  lpu: "language processing unit",
  meta: "Facebook; Facebook AI; Instagram",
  "openai-ipo": "OpenAI going public; OpenAI stock",
  "openai-downtime-monitor": "OpenAI status",
  "pay-as-you-go": "PAYG",
  "physical-intelligence": "Pi AI",
  "reinforcement-learning": "RLHF",
  sem: "search advertising",
  seo: "search engine ranking",
  smb: "small and medium-sized business; small business; SME",
  "stable-diffusion": "SD",
  tam: "market size",
  "text-to-video": "T2V",
  tiktok: "musical.ly",
  "user-interface": "GUI",
  "venture-capital": "VC",
  xai: "Twitter AI",
  "youtube-shorts": "YouTube",
};

/** Other names of an entity, by its id; none for most. */
export function otherNames(id: string): readonly string[] {
  const names = OTHER[id];
  return names ? names.split("; ").filter((name) => name !== "") : [];
}

/** For the test that none of them leads nowhere. */
export const withOtherNames: readonly string[] = Object.keys(OTHER);
