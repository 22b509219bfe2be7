import { describe, expect, it } from "vitest";
import messages from "../../../public/_locales/en/messages.json";
import { codeOf, sourcePaths } from "../source-files";

type Message = { message: string; description?: string; placeholders?: Record<string, { content: string }> };
const catalogue = messages as Record<string, Message>;
const keys = Object.keys(catalogue);
const code = sourcePaths.filter((path) => !path.startsWith("test/")).map(codeOf);
const everything = code.join("\n");
/** What stands before a value in a key put together where it is said: say(`kind_${kind}`). */
const begun = [...everything.matchAll(/\bsay\(`(\w+_)\$\{/g)].map(([, start]) => start!);
const isPlural = (key: string) => /_(?:zero|one|two|few|many|other)$/.test(key);

describe("the message catalogue", () => {
  it("is sorted by key, so that two people who add messages seldom meet", () => {
    expect(keys).toEqual([...keys].sort());
  });

  it("holds no message that nothing says", () => {
    const said = (key: string) =>
      everything.includes(`"${key}"`) ||
      everything.includes(`__MSG_${key}__`) ||
      begun.some((start) => key.startsWith(start)) ||
      (isPlural(key) && everything.includes(`"${key.replace(/_[a-z]+$/, "")}"`));
    expect(keys.filter((key) => !said(key))).toEqual([]);
  });

  it("says what each value stands for, and has no message empty or with a space at its ends", () => {
    const wrong = keys.filter((key) => {
      const { message, description = "" } = catalogue[key]!;
      const values = [...new Set(message.match(/\$[1-9]/g))];
      return (
        message.trim() !== message || message === "" || values.some((value) => !description.includes(value))
      );
    });
    expect(wrong).toEqual([]);
  });

  it("keeps its values apart: browsers take $1$2 for the name of something", () => {
    expect(keys.filter((key) => /\$\d\$|\$\d\d/.test(catalogue[key]!.message))).toEqual([]);
  });

  it("is asked with as many values as a message has", () => {
    const wrong: string[] = [];
    for (const [, key, values] of everything.matchAll(
      /\bsay(?:With)?\(\s*"(\w+)"((?:[^()]|\([^()]*\))*)\)/g,
    )) {
      const { message = "" } = catalogue[key!] ?? {};
      const most = Math.max(0, ...[...message.matchAll(/\$([1-9])/g)].map(([, place]) => Number(place)));
      const given = values!.split(/,(?![^(]*\))(?=\s*\S)/).length - 1;
      if (key! in catalogue && ((most > 0 && given === 0) || (most === 0 && given > 0))) wrong.push(key!);
    }
    expect(wrong).toEqual([]);
  });
});
