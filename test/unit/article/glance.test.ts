import { describe, expect, it } from "vitest";
import { topicOf } from "../../../data/article/ai-terms";
import { judge } from "../../../data/article/gate";
import glance from "../../../data/article/glance";
import { page, prose } from "./page";

const plain =
  "The oven is lit at four in the morning and is not let go cold before Sunday, for the village waits.";

/** One of each alternative of the pattern, and of each of its branches. */
const topics =
  "OpenAI ChatGPT GPT-4o gpt5 Sora DALL-E DALL·E Anthropic Claude DeepMind Gemini Nvidia Cerebras Groq HuggingFace Midjourney RunwayML Perplexity xAI Grok Copilot Mistral deepfake deepfakes DeepSeek Qwen Llama AI Ai AGI GenAI generative LLM LLMs chatbot chatbots robotics humanoid robot robots"
    .split(" ")
    .concat(
      "Sam Altman,Hugging Face,Mistral AI,Stability AI,Stable Diffusion,Runway ML,Pika Labs,artificial intelligence,artificial general intelligence,intelligence artificielle,inteligencia artificial,künstliche Intelligenz,KÜNSTLICHEN INTELLIGENZ,machine learning,machine-learning,deep learning,deep-learning,neural net,neural networks,reinforcement learning,language models,foundation model,world model,diffusion models,text-to-video,text-to-image".split(
        ",",
      ),
    );

describe("the glance", () => {
  it("sees each topic the gate counts, wherever the gate reads", () => {
    for (const topic of topics) {
      expect(topicOf(topic, "").occurrences, topic).toBeGreaterThan(0);
      const sentence = `${plain} (${topic}) And so on, to the end.`;
      const body = prose(plain);
      const named = [
        page({ title: topic, body }),
        page({ title: "Bread", body: `<h1>${topic}</h1>${body}` }),
        page({ title: "Bread", body: `${body}<p>${sentence}</p>` }),
        page({
          title: "Bread",
          head: `<meta name="description" content="${topic}">`,
          body: `<p>${plain}</p>`,
        }),
      ];
      expect(named.map(glance), topic).toEqual([true, true, true, true]);
    }
  });

  it("passes over pages that name none", () => {
    expect(glance(page({ title: "Bread", body: prose(plain) }))).toBe(false);
    const within =
      "Said the captain of a fragile paint: imaging again is magic, it rained, the chair was paid.";
    expect(glance(page({ title: "Rain", body: prose(within) }))).toBe(false);
    expect(glance(page({ title: "", body: "" }))).toBe(false);
  });

  it("passes over what the gate does not read: teasers, menus, comments, text after the lead", () => {
    const others = `<nav><p>${plain} OpenAI</p></nav><div><h2><a href="/x">More</a></h2><p>${plain} ChatGPT</p></div>
      <p><a href="/y">${plain} Anthropic and others</a></p><div class="comments"><p>${plain} Claude</p></div>`;
    const late = `${`<p>${plain}</p>`.repeat(60)}<p>${plain} Nvidia</p>`;
    expect(glance(page({ title: "Bread", body: others + late }))).toBe(false);
  });

  it("lets pass whatever the gate lets pass, by the same words", () => {
    const sentence =
      "The new model from OpenAI answers as no chatbot did, says Sam Altman of the AI and its makers.";
    for (const times of [1, 2, 5, 9, 30]) {
      const made = page({ title: "News", body: `<h1>News</h1>${`<p>${sentence}</p>`.repeat(times)}` });
      if (judge(made, "/2026/03/story").ai) expect(glance(made)).toBe(true);
    }
  });
});
