import { expect, it } from "vitest";
import { article, newsPage } from "./news-page";
import type { Site } from "./visit";

/** What a page may do to a paragraph; runs there. `text` is its only node, until the change. */
type Change = (text: Text, paragraph: HTMLElement) => unknown;

interface Changed {
  what: string;
  words: string;
  change: Change;
  /** The names marked before, and after if they are others. */
  marks: string[];
  after?: string[];
}

/** Each paragraph has names of its own: the first mention of each is marked. */
const paragraphs: Changed[] = [
  {
    what: "split in a name",
    words: "Film is what Runway sells.",
    marks: ["Runway"],
    change: (text) => text.splitText(16),
  },
  {
    what: "split at every letter",
    words: "The models of Microsoft are many.",
    marks: ["Microsoft"],
    change: (text) => {
      for (let at = text; at.length > 1; ) at = at.splitText(1);
    },
  },
  {
    what: "split and put together again",
    words: "What Anthropic said was heard.",
    marks: ["Anthropic"],
    change: (text, paragraph) => {
      text.splitText(7);
      paragraph.normalize();
    },
  },
  {
    what: "letters come before the name",
    words: "Chips of Nvidia are dear.",
    marks: ["Nvidia"],
    change: (text) => text.insertData(0, "At last: "),
  },
  {
    what: "letters go before the name",
    words: "And so said Cerebras too.",
    marks: ["Cerebras"],
    change: (text) => text.deleteData(0, 4),
  },
  {
    what: "words come behind it",
    words: "Nobody heard of Synthesia then.",
    marks: ["Synthesia"],
    after: ["Synthesia", "HeyGen"],
    change: (text) => text.appendData(" Nor of HeyGen."),
  },
  {
    what: "another name of the same length",
    words: "It was GPT-4 that came first.",
    marks: ["GPT-4"],
    after: ["Baidu"],
    change: (text) => text.replaceData(7, 5, "Baidu"),
  },
  {
    what: "no name in its place",
    words: "A word of Stability AI is here.",
    marks: ["Stability AI"],
    after: [],
    change: (text) => text.replaceData(10, 12, "someone else"),
  },
  {
    what: "cut short",
    words: "Below the line stood Hugging Face.",
    marks: ["Hugging Face"],
    after: [],
    change: (text) => text.deleteData(25, 9),
  },
  {
    what: "emptied",
    words: "Drawings came from DALL-E.",
    marks: ["DALL-E"],
    after: [],
    change: (text) => {
      text.data = "";
    },
  },
  {
    what: "drawn anew",
    words: "Money came from Alibaba instead.",
    marks: ["Alibaba"],
    after: ["Stable Diffusion"],
    change: (_text, paragraph) => {
      paragraph.textContent = "Pictures went to Stable Diffusion, then.";
    },
  },
  {
    what: "wrapped in part",
    words: "Then there was ChatGPT, of course.",
    marks: ["ChatGPT"],
    change: (text, paragraph) => {
      const bold = document.createElement("b");
      text.splitText(15).splitText(4);
      paragraph.replaceChild(bold, paragraph.childNodes[1]!);
      bold.append("Chat");
    },
  },
  {
    what: "taken away and put back later",
    words: "At Groq they count twice.",
    marks: ["Groq"],
    change: (_text, paragraph) => {
      const { nextSibling, parentNode } = paragraph;
      paragraph.remove();
      return new Promise<void>((resolve) =>
        setTimeout(() => {
          parentNode!.insertBefore(paragraph, nextSibling);
          resolve();
        }, 300),
      );
    },
  },
  {
    what: "moved to the end",
    words: "Much is made of Gemini there.",
    marks: ["Gemini"],
    change: (_text, paragraph) => paragraph.parentNode!.append(paragraph),
  },
];

const page = () =>
  newsPage({ article: article(paragraphs.map(({ words }, at) => `<p id="p${at}">${words}</p>`).join("")) });
const lead = ["OpenAI", "Sora"];

export const textPages = { all: page, each: page };

/** Text that changes under its marks. */
export function textChanges(site: Site): void {
  const textOf = ({ change }: Changed, at: number) => {
    const paragraph = `document.querySelector("#p${at}")`;
    return `(${change})(${paragraph}.firstChild, ${paragraph})`;
  };

  it("marks stay on their names whatever becomes of the text, and go with it", async () => {
    await site.visit("all", {
      first: [...lead, ...paragraphs.flatMap(({ marks }) => marks)],
      act: (visited) => visited.evaluate(`Promise.all([${paragraphs.map(textOf)}]).then(() => {})`),
      marks: [...lead, ...paragraphs.flatMap(({ marks, after = marks }) => after)],
      card: "ChatGPT",
    });
  });

  it("and so they do when one thing happens after the other", async () => {
    expect(paragraphs.length).toBeGreaterThan(10);
    const inTurn = paragraphs.map(textOf).map((change) => `await ${change}; await frame();`);
    const frame = "new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)))";
    await site.visit("each", {
      first: [...lead, ...paragraphs.flatMap(({ marks }) => marks)],
      act: (visited) =>
        visited.evaluate(`(async () => { const frame = () => ${frame}; ${inTurn.join("\n")} })()`),
      marks: [...lead, ...paragraphs.flatMap(({ marks, after = marks }) => after)],
      card: "Gemini",
    });
  });
}
