import { describe, expect, it } from "vitest";
import { decideUpon } from "../../../data/settings/decide-upon";
import { defaults, type Settings } from "../../../data/settings/schema";

const rule = (host: string, on = false) => ({ host, on });
const shown: Settings = { ...defaults, sites: [rule("a.example"), rule("b.example")], muted: ["sora"] };

describe("a change of settings that others have changed meanwhile", () => {
  it("is made as it stands where nobody has, rules in their order", () => {
    const to: Settings = { ...shown, sites: [rule("c.example"), ...shown.sites] };
    expect(decideUpon(structuredClone(shown), shown, to)).toEqual(to);
  });

  it("leaves what they decided: rules, names, switches", () => {
    const now: Settings = {
      ...shown,
      theme: "dark",
      sites: [...shown.sites, rule("new.example", true)],
      muted: ["sora", "openai"],
    };
    const to: Settings = { ...shown, enabled: false, sites: [rule("b.example", true)] };
    expect(decideUpon(now, shown, to)).toEqual({
      ...now,
      enabled: false,
      sites: [rule("b.example", true), rule("new.example", true)],
    });
  });

  it("made of defaults that stood in for what could not be read takes nothing else along", () => {
    const to: Settings = { ...defaults, enabled: false };
    expect(decideUpon(shown, defaults, to)).toEqual({ ...shown, enabled: false });
  });

  it("holds where both decided the same thing", () => {
    const now: Settings = { ...shown, theme: "dark" };
    expect(decideUpon(now, shown, { ...shown, theme: "light" }).theme).toBe("light");
  });

  it("taken back gives up itself alone", () => {
    const cleared: Settings = { ...shown, sites: [] };
    const now: Settings = { ...cleared, sites: [rule("late.example")] };
    const hosts = decideUpon(now, cleared, shown).sites.map(({ host }) => host);
    expect(new Set(hosts)).toEqual(new Set(["late.example", "a.example", "b.example"]));
  });
});
