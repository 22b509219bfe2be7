import { describe, expect, it } from "vitest";
import { cover, ordinaryWords } from "../../../data/record/coverage";
import { figuresIn } from "../../../data/record/figures-in-text";
import { namesIn } from "../../../data/record/names-in-text";
import type { Exception } from "../../../data/record/schema";
import { compiledOf, original, smallSeeds } from "./small-seeds";

const cut = (text: string, all: { start: number; end: number }[]) =>
  all.map(({ start, end }) => text.slice(start, end));
const namesOf = (text: string, ordinary = "") => cut(text, namesIn(text, new Set(ordinary.split(" "))));
const figuresOf = (text: string) => cut(text, figuresIn(text));

describe("names in a text", () => {
  it("have capitals, wherever these stand", () => {
    expect(namesOf("we saw OpenAI, iOS and a U.S. firm")).toEqual(["OpenAI", "iOS", "U.S"]);
    expect(namesOf("an OpenAI-backed, AI-native firm")).toEqual(["OpenAI", "AI"]);
    expect(namesOf("Nvidia’s chips and Groq's")).toEqual(["Nvidia", "Groq"]);
  });

  it("are not words that a sentence, a cell, a colon or a quotation opens", () => {
    expect(namesOf("Chips sell. Firms buy: They pay. “Firms pay.”", "chips firms they")).toEqual([]);
    expect(namesOf("| Chips | Groq |\n- Firms", "chips firms")).toEqual(["Groq"]);
    expect(namesOf("Groq sells. Chips it makes.", "chips")).toEqual(["Groq"]);
  });

  it("are not the words of a heading", () => {
    expect(namesOf("What the Chips of Groq Cost\nBelow it text.", "what chips cost below")).toEqual(["Groq"]);
    expect(namesOf("They said that Chips of Groq cost little.", "chips")).toContain("Chips");
  });

  it("are neither figures nor dates", () => {
    expect(namesOf("it took $1M in Q1 and in March")).toEqual([]);
  });
});

describe("figures in a text", () => {
  it("stand in digits with what belongs to them, or in words", () => {
    expect(figuresOf("$1.5 billion, 60 seconds, 1,616 words, 10x and 500K")).toEqual([
      "1.5 billion",
      "60",
      "1,616",
      "10x",
      "500K",
    ]);
    expect(figuresOf("Tens of millions, twenty-five, two thousand; one by one.")).toEqual([
      "Tens of millions",
      "twenty-five",
      "two thousand",
    ]);
  });
});

describe("coverage", () => {
  const covered = async (text: string, exceptions: Exception[] = [], claims?: string) => {
    const { record } = await compiledOf(smallSeeds(claims === undefined ? {} : { claims }));
    const ordinary = ordinaryWords(record, [text]);
    const { names, figures, busy } = cover(record, record.sources[0]!, text, ordinary, exceptions);
    return { names: cut(text, names.left), figures: cut(text, figures.left), busy: [...busy] };
  };

  it("finds every name and figure of the small text used", async () => {
    expect(await covered(original)).toEqual({ names: [], figures: [], busy: [] });
  });

  it("tells names and figures that no claim uses", async () => {
    const text = `${original} It has 12 rivals, Gamma among them.`;
    expect(await covered(text)).toEqual({ names: ["Gamma"], figures: ["12"], busy: [] });
  });

  it("does not take a figure for used because a claim rests on its place", async () => {
    const text = original.replace("or 40%", "or 45%");
    expect((await covered(text)).figures).toEqual(["45%"]);
  });

  it("knows a large figure again where it is repeated, but not a small one", async () => {
    expect((await covered(`${original} It was $1.5 billion, 40%.`)).figures).toEqual(["40%"]);
  });

  it("spares what the exceptions name, and tells which of them did", async () => {
    const text = `${original} It has 12 rivals, Gamma among them.`;
    const words = ["12 rivals", "Gamma", "Delta"];
    expect(await covered(text, [{ words, why: "Said in passing." }])).toEqual({
      names: [],
      figures: [],
      busy: ["Gamma", "12 rivals"],
    });
    expect((await covered(text, [{ source: "009", words, why: "Of another source." }])).busy).toEqual([]);
  });
});
