/** What a hydrated article says, and how it changes from step to step; the same in each framework. */
export const story = (step) => ({
  title: "OpenAI shows Sora, an artificial intelligence that films",
  lead:
    step < 1
      ? "OpenAI has shown a model named Sora that turns a written sentence into film of up to sixty seconds. Nothing on sale today comes near that length."
      : "Anthropic has shown a model named Claude that turns a written sentence into a plan of sixty steps. Nothing on sale today comes near that length.",
  /** Stands between two words of one sentence: a text of its own in some frameworks, in others not. */
  count: step < 1 ? 3 : 1234,
  list:
    step < 2
      ? ["Microsoft has a share in it.", "Nvidia makes the chips.", "Cerebras makes others."]
      : ["Cerebras makes others.", "ChatGPT is still there.", "Microsoft has a share in it."],
  isTold: step < 3,
  told: "Of Groq it was said that it makes faster ones.",
  isMounted: step < 4,
  mounted: "A part of its own tells of Stability AI and what became of it.",
  html: step < 5 ? "In a list there is <b>Hugging</b> Face, too." : "In a list there is <i>GPT-4</i>, too.",
  prose:
    "The committee met again on Tuesday and talked for several hours about what the rules should say, and nobody was in a hurry to leave the room before the last word had been written down. ".repeat(
      3,
    ),
});

const [microsoft, nvidia, cerebras] = ["Microsoft", "Nvidia", "Cerebras"];
const rest = ["Groq", "Stability AI", "Hugging Face"];

/** The names in it after each step, in the order of the page. */
export const marksByStep = [
  ["OpenAI", "Sora", "Runway", microsoft, nvidia, cerebras, ...rest],
  ["Anthropic", "Claude", "Runway", microsoft, nvidia, cerebras, ...rest],
  ["Anthropic", "Claude", "Runway", cerebras, "ChatGPT", microsoft, ...rest],
  ["Anthropic", "Claude", "Runway", cerebras, "ChatGPT", microsoft, ...rest.slice(1)],
  ["Anthropic", "Claude", "Runway", cerebras, "ChatGPT", microsoft, ...rest.slice(2)],
  ["Anthropic", "Claude", "Runway", cerebras, "ChatGPT", microsoft, "GPT-4"],
];
