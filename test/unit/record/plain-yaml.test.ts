import { describe, expect, it } from "vitest";
import { readSeedFile } from "../../../data/record/seed-file";

/** What is told of a file, with its line. */
const told = (text: string) =>
  readSeedFile("a.yaml", text).problems.map(({ line, message }) => `${line}: ${message}`);

const bomb = `- a: &a [x, x, x, x, x, x, x, x, x]\n${"bcdefghij"
  .split("")
  .map((name, i) => `- ${name}: &${name} [${Array(9).fill(`*${"abcdefghij"[i]}`).join(", ")}]\n`)
  .join("")}`;

describe("a seed is refused with its line where it", () => {
  it.each([
    ["names a place", "- id: a\n  text: &x hello\n", "2: has &x, which names this place."],
    ["names a list", "- &all\n  id: a\n", "1: has &all"],
    ["points at a place", "- id: a\n  text: *x\n", "2: has *x, which stands for another place."],
    ["grows without end", bomb, "1: has &a"],
    ["has a tag", "- id: a\n  text: !best of all\n", "2: has !best"],
    ["has a type", "- id: a\n  text: !!str 5\n", "2: has !!str"],
    ["has a bare exclamation mark", "- id: a\n  text: ! so it is\n", "2: has !"],
    ["merges", "- id: a\n- <<: { b: c }\n", "2: merges by <<"],
    ["has a mapping for a key", "- id: a\n- ? { b: c }\n  : d\n", "2: has a mapping for a key."],
    ["has a directive", "%YAML 1.1\n---\n- id: a\n", "1: has a %YAML line"],
    [
      "loses words",
      "- id: a\n  text: Alpha is the #1 lab.\n",
      "2: loses the words after # in text: “#1 lab.”",
    ],
    ["has a key twice", "- id: a\n  id: b\n", "2: is no valid YAML: Map keys must be unique."],
    ["holds two documents", "- id: a\n---\n- id: b\n", "2: is no valid YAML"],
  ])("%s", (_, text, message) => {
    const said = told(text);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(message);
  });

  it("but may have comments and quoted signs", () => {
    const text =
      '# ours\n- id: a # the first\n  # of all\n  text: "& * ! #1 <<"\n  why: A & B\n  span: [1, 2] # here\n';
    expect(told(text)).toEqual([]);
  });
});
