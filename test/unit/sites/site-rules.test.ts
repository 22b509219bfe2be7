import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { matchesPattern } from "../../../data/sites/match-pattern";
import { coversHost } from "../../../data/sites/normalise-host";
import { formatRules, parseRules } from "../../../data/sites/rules-text";
import {
  broaderRules,
  pruneRules,
  removeRule,
  ruleFor,
  setRule,
  setRules,
} from "../../../data/sites/site-rules";

const on = (host: string) => ({ host, on: true });
const off = (host: string) => ({ host, on: false });

/** Few labels, so that hosts above and below one another are common. */
const hosts = fc
  .array(fc.constantFrom("a", "b", "c"), { minLength: 1, maxLength: 3 })
  .map((labels) => [...labels, "x", "example"].join("."));
const ruleLists = fc.uniqueArray(fc.record({ host: hosts, on: fc.boolean() }), {
  selector: ({ host }) => host,
});

describe("the rule for a host", () => {
  it("is that of the longest host that covers it", () => {
    const rules = [off("example.com"), on("blog.example.com"), off("my.blog.example.com")];
    expect(ruleFor("example.com", rules)).toEqual(off("example.com"));
    expect(ruleFor("news.example.com", rules)).toEqual(off("example.com"));
    expect(ruleFor("a.blog.example.com", rules)).toEqual(on("blog.example.com"));
    expect(ruleFor("notexample.com", rules)).toBeUndefined();
  });

  it("does not depend on the order of the rules", () => {
    fc.assert(
      fc.property(hosts, ruleLists, (host, rules) => {
        expect(ruleFor(host, [...rules].reverse())).toEqual(ruleFor(host, rules));
      }),
    );
  });
});

describe("setting a rule", () => {
  it("replaces the rule of the same host in its place", () => {
    expect(setRule([on("a.com"), on("b.com")], "a.com", false)).toEqual([off("a.com"), on("b.com")]);
  });

  it("drops narrower rules that say the same, and keeps those that do not", () => {
    const rules = [off("x.a.com"), on("y.a.com"), off("z.y.a.com"), off("b.com")];
    expect(setRule(rules, "a.com", false)).toEqual([
      on("y.a.com"),
      off("z.y.a.com"),
      off("b.com"),
      off("a.com"),
    ]);
  });

  it("changes the reading of no host but its own and those that follow it", () => {
    fc.assert(
      fc.property(ruleLists, hosts, fc.boolean(), hosts, (rules, host, value, other) => {
        const after = setRule(rules, host, value);
        expect(ruleFor(host, after)?.on).toBe(value);
        const before = ruleFor(other, rules);
        const follows = coversHost(host, other) && !(before && before.host.length > host.length);
        expect(ruleFor(other, after)?.on).toBe(follows ? value : before?.on);
      }),
    );
  });

  it("changes nothing when done twice, and is undone by removal where there was no rule", () => {
    fc.assert(
      fc.property(ruleLists, hosts, fc.boolean(), (rules, host, value) => {
        const once = setRule(rules, host, value);
        expect(setRule(once, host, value)).toEqual(once);
        expect(ruleFor(host, removeRule(once, host))?.on).toBe(ruleFor(host, removeRule(rules, host))?.on);
      }),
    );
  });
});

describe("setting many rules at once", () => {
  it("says which narrower ones it left out, new ones among them", () => {
    const rules = [off("x.a.com"), on("y.a.com"), off("z.y.a.com"), off("b.com")];
    const { rules: after, pruned } = setRules(rules, ["q.a.com", "a.com", "c.com"], false);
    expect(after).toEqual([on("y.a.com"), off("z.y.a.com"), off("b.com"), off("a.com"), off("c.com")]);
    expect(pruned).toEqual([off("x.a.com"), off("q.a.com")]);
  });

  it("is followed by every host below one of them that has no narrower rule of before", () => {
    fc.assert(
      fc.property(ruleLists, fc.uniqueArray(hosts), fc.boolean(), hosts, (rules, many, value, other) => {
        const before = ruleFor(other, rules);
        const nearest = ruleFor(
          other,
          many.map((host) => ({ host, on: value })),
        );
        const follows = nearest && !(before && before.host.length > nearest.host.length);
        expect(ruleFor(other, setRules(rules, many, value).rules)?.on).toBe(follows ? value : before?.on);
      }),
    );
  });

  it("keeps a narrower rule that setting one after the other would have left out on the way", () => {
    const rules = [off("a.b.c.com"), off("b.c.com")];
    const after = setRules(rules, ["c.com", "b.c.com"], true).rules;
    expect(after).toContainEqual(off("a.b.c.com"));
  });

  it("knows the next broader rule as a search through all rules does", () => {
    fc.assert(
      fc.property(ruleLists, (rules) => {
        const broader = broaderRules(rules);
        for (const { host } of rules)
          expect(broader.get(host)).toEqual(ruleFor(host, removeRule(rules, host)));
      }),
    );
  });

  it("pruning changes the reading of no host, and leaves nothing more to prune", () => {
    fc.assert(
      fc.property(ruleLists, hosts, (rules, host) => {
        const { rules: left, pruned } = pruneRules(rules);
        expect(ruleFor(host, left)?.on).toBe(ruleFor(host, rules)?.on);
        expect(left.length + pruned.length).toBe(rules.length);
        expect(pruneRules(left).pruned).toEqual([]);
      }),
    );
  });

  it("an address has nothing broader, nor has a name without dots anything below", () => {
    expect(setRules([off("127.0.0.1"), off("a.news")], ["0.0.1", "news"], false).pruned).toEqual([]);
  });

  it("takes two thousand rules and two thousand more in its stride", () => {
    const many = Array.from({ length: 2000 }, (_, i) => `h${i}.a${i % 50}.example`);
    const rules = many.map((host) => off(`w.${host}`));
    expect(setRules(rules, many, false)).toEqual({ rules: many.map(off), pruned: rules });
  });
});

describe("rules as text", () => {
  it("are one a line, with notes", () => {
    const { rules, problems } = parseRules(
      "# mine\noff Example.com\r\n\r\non https://blog.example.com/x # good\nwww.b.com OFF\n",
    );
    expect(rules).toEqual([off("example.com"), on("blog.example.com"), off("b.com")]);
    expect(problems).toEqual([]);
  });

  it("tell the line of what cannot be read, and read the rest", () => {
    const { rules, problems } = parseRules(
      "on a.com\nmaybe b.com\noff\noff a.com\non two words\noff c..d\non e.com",
    );
    expect(rules).toEqual([on("a.com"), on("e.com")]);
    expect(problems.map(({ line }) => line)).toEqual([2, 3, 4, 5, 6]);
    expect(problems[2]).toEqual({
      line: 4,
      text: "off a.com",
      problem: "Line 1 says otherwise for a.com. Keep one of them.",
    });
  });

  it("are read from whatever stands for a site", () => {
    const { rules, problems } = parseRules(
      "off https://user:pw@Bücher.example:8/x#y\n\u200eon *.a.example  # note\noff [::1]\noff 2001:db8::1\n#\n  # x",
    );
    expect(problems).toEqual([]);
    expect(rules).toEqual([
      off("xn--bcher-kva.example"),
      on("a.example"),
      off("[::1]"),
      off("[2001:db8::1]"),
    ]);
  });

  it.each([
    ["a.example", "on or off before"],
    ["on", "a site after on or off"],
    ["on a.example b.example", "one site a line"],
    ["off co.uk", "ending that many sites share"],
    ["off me@a.example", "mail address"],
  ])("say of %j: %s", (line, problem) => {
    expect(parseRules(line).problems).toEqual([
      { line: 1, text: line, problem: expect.stringContaining(problem) },
    ]);
  });

  it("are no more than can be kept", () => {
    const text = Array.from({ length: 10_000 }, (_, i) => `off h${i}.example`).join("\n");
    const { rules, problems } = parseRules(text);
    expect([rules.length, problems.length, problems[0]?.line]).toEqual([2000, 8000, 2001]);
  });

  it("come back as they were", () => {
    fc.assert(
      fc.property(ruleLists, (rules) => {
        const back = parseRules(formatRules([...rules, on("localhost"), off("wiki"), on("[::1]")]));
        expect(back.problems).toEqual([]);
        expect(back.rules).toHaveLength(rules.length + 3);
        for (const rule of rules) expect(back.rules).toContainEqual(rule);
      }),
    );
  });
});

describe("a manifest's pattern", () => {
  it.each([
    ["example.com", "*://*.example.com/*", true],
    ["www.example.com", "*://*.example.com/*", true],
    ["badexample.com", "*://*.example.com/*", false],
    ["example.com", "*://example.com/*", true],
    ["a.example.com", "*://example.com/*", false],
    ["example.com", "https://*.example.com/*", true],
    ["example.com", "*://*/*", true],
    ["example.com", "<all_urls>", true],
    ["example.com", "ftp://example.com/*", false],
    ["example.com", "nonsense", false],
  ])("%s, %s: %s", (host, pattern, matches) => {
    expect(matchesPattern(host, pattern)).toBe(matches);
  });
});
