import { describe, expect, it } from "vitest";
import { defaults, type Settings } from "../../../data/settings/schema";
import {
  hostsOf,
  lostSites,
  sitesToGiveBack,
  sitesToRegister,
  sitesWithheld,
  withoutSites,
  withSites,
} from "../../../data/sites/chosen-sites";
import { everySite, matchesPattern, patternOf } from "../../../data/sites/match-pattern";

const listed = ["*://*.news.example/*"];
const wish = (sites: Settings["sites"], scope: Settings["scope"] = "news") => ({ ...defaults, sites, scope });
const rules = [
  { host: "b.example", on: true },
  { host: "c.example", on: false },
  { host: "news.example", on: true },
];
const b = "*://*.b.example/*";

describe("patterns of hosts", () => {
  it.each([
    ["b.example", b],
    ["127.0.0.1", "*://127.0.0.1/*"],
    ["[::1]", "*://[::1]/*"],
    ["localhost", "*://localhost/*"],
    ["xn--mller-kva.example", "*://*.xn--mller-kva.example/*"],
  ])("%s", (host, pattern) => {
    expect(patternOf(host)).toBe(pattern);
    expect(matchesPattern(host, pattern)).toBe(true);
    expect(hostsOf([pattern])).toEqual([host]);
  });

  it("every site is no host", () => {
    expect(hostsOf([everySite, "<all_urls>"])).toEqual([]);
  });
});

describe("where the page script is registered", () => {
  it("needs a rule that is on, off the list, and allowed", () => {
    expect(sitesToRegister(wish(rules), [b, "*://*.c.example/*"], listed)).toEqual([b]);
    expect(sitesToRegister(wish(rules), [], listed)).toEqual([]);
    expect(sitesToRegister(wish(rules), [everySite], listed)).toEqual([b]);
  });

  it("is every site where that is the scope, and allowed", () => {
    expect(sitesToRegister(wish(rules, "all"), [everySite, b], listed)).toEqual([everySite]);
    expect(sitesToRegister(wish(rules, "all"), [b], listed)).toEqual([b]);
  });
});

describe("what is given back", () => {
  it("is whatever no rule and no scope needs", () => {
    const allowed = [everySite, b, "*://*.c.example/*", "*://*.gone.example/*"];
    expect(sitesToGiveBack(wish(rules), allowed)).toEqual([everySite, ...allowed.slice(2)]);
    expect(sitesToGiveBack(wish(rules, "all"), [everySite, b])).toEqual([]);
    expect(sitesToGiveBack(wish([]), [b])).toEqual([b]);
  });

  it("a part of an allowed site keeps the whole of it", () => {
    expect(sitesToGiveBack(wish([{ host: "a.b.example", on: true }]), [b])).toEqual([]);
  });
});

describe("what is taken away in the browser's own pages", () => {
  it("ends the rule it served, and the scope", () => {
    expect(withoutSites(wish(rules), [b], [], listed).sites).toEqual(rules.slice(1));
    expect(withoutSites(wish(rules, "all"), [everySite], [b], listed)).toEqual(wish(rules));
  });

  it("touches no rule that is off, on the list, or still allowed", () => {
    const all = [b, "*://*.c.example/*", "*://*.news.example/*"];
    expect(withoutSites(wish(rules, "all"), all, [everySite], listed)).toEqual(wish(rules, "all"));
  });
});

describe("what is allowed in the browser's own pages", () => {
  it("is a rule for each site beyond the list, or every site as the scope", () => {
    const gained = withSites(wish(rules), ["*://*.c.example/*", "*://127.0.0.1/*"], listed);
    expect(gained).toEqual(
      wish([rules[0]!, { host: "c.example", on: true }, rules[2]!, { host: "127.0.0.1", on: true }]),
    );
    expect(withSites(wish([]), [everySite], listed)).toEqual(wish([], "all"));
  });

  it("is no rule for what is on the list, all of which may come back at once", () => {
    expect(withSites(wish([]), listed, listed)).toEqual(wish([]));
  });

  it("knows which of the list are kept from us", () => {
    expect(sitesWithheld(listed, [])).toEqual(listed);
    expect(sitesWithheld(listed, [...listed, b])).toEqual([]);
    expect(sitesWithheld(listed, [everySite])).toEqual([]);
  });
});

describe("what is told as taken away", () => {
  it("is a rule that was on and is gone, not one the reader switched off", () => {
    const taken = [b, "*://*.c.example/*"];
    expect(lostSites(wish(rules), wish(rules.slice(1)), taken)).toEqual({
      hosts: ["b.example"],
      every: false,
    });
    const off = [{ host: "b.example", on: false }];
    expect(lostSites(wish(rules), wish(off), taken)).toEqual({ hosts: [], every: false });
    expect(lostSites(wish([], "all"), wish([]), [everySite])).toEqual({ hosts: [], every: true });
  });
});
