import { describe, expect, it } from "vitest";
import { composeCard } from "../../../data/record/compose-card";
import type { Claim, Entity } from "../../../data/record/schema";
import { claim, entity } from "../record/card-record";
import { timedRecord } from "./timed-record";

const names = (ties: { verb: string; name: string }[] | undefined) =>
  ties?.map(({ verb, name }) => `${verb} ${name}`);
const card = (present: string[], claims: Claim[], more: Entity[] = [], self: Partial<Entity> = {}) =>
  composeCard(
    timedRecord([entity("alpha", self), entity("beta"), entity("gamma"), ...more], claims),
    "alpha",
    { present },
  )!;
const rival = claim("one", "beta", "competes-with", { object: "alpha" });
const backer = claim("two", "gamma", "invested-in", { object: "alpha" });

describe("ties on the page", () => {
  it("are those to names that are there, most telling first, and leave the related names", () => {
    const told = card(["beta", "gamma", "alpha", "unknown", "beta"], [rival, backer]);
    expect(names(told.here)).toEqual(["backed by Gamma", "rival Beta"]);
    expect(told.related).toEqual([]);
    const one = card(["beta"], [rival, backer]);
    expect(names(one.here)).toEqual(["rival Beta"]);
    expect(names(one.related)).toEqual(["backed by Gamma"]);
  });

  it("are absent where there are none, and a name merely told of together is none", () => {
    expect(card([], [rival]).here).toBeUndefined();
    const told = card(["beta"], [claim("one", "alpha", "role", { also: ["beta"] })]);
    expect(told.here).toBeUndefined();
    expect(names(told.related)).toEqual([" Beta"]);
  });

  it("are eight at most, the others stay related", () => {
    const many = Array.from({ length: 12 }, (_, n) => entity(`thing${n}`, { maker: "alpha" }));
    const told = card(
      many.map(({ id }) => id),
      [],
      many,
    );
    expect(told.here).toHaveLength(8);
    expect(told.related).toHaveLength(4);
  });

  it("name at most two more of the same maker or family, last", () => {
    const made = ["m1", "m2", "m3"].map((id) => entity(id, { maker: "gamma", kind: "product" }));
    const kin = entity("kin", { family: "house", maker: "gamma" });
    const more = [...made, kin, entity("house")];
    const told = card(["m1", "m2", "m3", "kin", "beta"], [rival], more, { maker: "gamma", family: "house" });
    expect(names(told.here)).toEqual(["rival Beta", "also part of House Kin", "also made by Gamma M1"]);
  });
});
