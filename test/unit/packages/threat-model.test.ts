import { describe, expect, it } from "vitest";
import { paths, textOf } from "../source-files";

const page = textOf("docs/threat-model.md");
const quoted = [...page.matchAll(/`([^`\n]+)`/g)].map(([, text]) => text!);
/** `data/messages/{sender,guards}.ts` stands for two. */
const unfolded = quoted.flatMap((text) => {
  const [, before, names, after] = /^([^{]*)\{([\w,-]+)\}(.*)$/.exec(text) ?? [];
  return names ? names.split(",").map((name) => `${before}${name}${after}`) : [text];
});

describe("the threat model", () => {
  it("names tests and code that are there", () => {
    const files = unfolded.filter(
      (text) => /^[\w./-]+\.(?:ts|tsx|json)$/.test(text) && text !== "package.json",
    );
    expect(files.filter((file) => file.includes(".test.")).length).toBeGreaterThan(15);
    expect(files.filter((file) => !paths.some((path) => path === file || path.endsWith(`/${file}`)))).toEqual(
      [],
    );
    const folders = unfolded.filter((text) => /^(?:data|entrypoints|test)\/[\w/-]+$/.test(text));
    expect(
      folders.filter((folder) => !paths.some((path) => path.startsWith(`${folder.replace(/\/$/, "")}/`))),
    ).toEqual([]);
  });

  it("has a test beside every edge", () => {
    const [, edges] = /## Edges, and what guards them\n\n([\s\S]*?)\n\n/.exec(page) ?? [];
    const rows = edges!.split("\n").slice(2);
    expect(rows.length).toBeGreaterThan(12);
    for (const row of rows) expect(row.split(" | ").at(-1)).toMatch(/test|npm (?:ci|run)/);
  });
});
