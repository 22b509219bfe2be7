import { type Placed, problemOf } from "./check-shape";
import { didYouMean } from "./nearest";
import type { Problem } from "./problem";
import type { Claim } from "./schema";

/** Rules about `sameEvent`: it leads to a dated claim that leads itself, and the two dates can be one. */
export function checkEvents(claims: readonly Placed<Claim>[]): Problem[] {
  const byId = new Map(claims.map(({ value }) => [value.id, value]));
  return claims.flatMap((part) => {
    const { id, on, sameEvent } = part.value;
    if (sameEvent === undefined) return [];
    const say = (message: string) => [problemOf(part, `claim "${id}" ${message}`, "sameEvent")];
    const lead = byId.get(sameEvent);
    if (!lead) {
      const remedy = didYouMean(sameEvent, byId.keys()) || " Name a claim under seeds/claims/.";
      return say(`tells the event of an unknown claim "${sameEvent}".${remedy}`);
    }
    if (lead.id === id) return say("tells its own event. Remove sameEvent.");
    if (lead.sameEvent !== undefined) {
      return say(`follows "${lead.id}", which follows "${lead.sameEvent}". Name that one.`);
    }
    if (on === undefined || lead.on === undefined) {
      return say(`and "${lead.id}" are one event, but ${on ? "that one" : "it"} has no date. Add on.`);
    }
    const told = Math.min(on.length, lead.on.length);
    if (on.slice(0, told) === lead.on.slice(0, told)) return [];
    return say(
      `and "${lead.id}" are one event on two dates, ${on} and ${lead.on}. Correct one or part them.`,
    );
  });
}
