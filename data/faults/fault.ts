/** One thing that went wrong in our own code, told without a word of the page it went wrong in. */
import * as v from "valibot";
import { guards } from "../messages/guards";
import type { Name } from "../messages/protocol";
import { framesOf } from "./frames";
import { kinds, phrases, wordsOf } from "./known-words";

/** The part of the extension it happened in; `page` is any of our scripts in somebody's page. */
export const places = ["page", "background", "popup", "options", "welcome", "record"] as const;
export type FaultPlace = (typeof places)[number];

const hour = 3_600_000;
const time = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A fault as it is kept. Every part is from a list of ours, a place in a file of ours, or a number: there is no
 * room for a word of anybody else.
 */
export const Fault = v.strictObject({
  place: v.picklist(places),
  /** The message that was being answered. */
  answering: v.optional(v.picklist(Object.keys(guards) as Name[])),
  kind: v.picklist(kinds),
  phrase: v.picklist(phrases),
  /** Where, innermost first: "reader.js:1:2345". */
  frames: v.pipe(v.array(v.pipe(v.string(), v.regex(/^[\w/-]{1,80}\.js:\d{1,7}:\d{1,7}$/))), v.maxLength(5)),
  count: v.pipe(v.number(), v.integer(), v.minValue(1)),
  /** The hours in which it happened first and last, in milliseconds since 1970: no page can be told by them. */
  first: time,
  last: time,
});
export type Fault = v.InferOutput<typeof Fault>;

/** Where an error was caught. */
export interface Caught {
  place: FaultPlace;
  answering?: Name | undefined;
}

/**
 * The fault of an error told as text: its name and message, and its stack in any browser's form.
 *
 * @param origin of the extension: `chrome-extension://…`
 * @param now in milliseconds since 1970
 */
export function faultOf(told: string, { place, answering }: Caught, origin: string, now: number): Fault {
  const when = Math.floor(now / hour) * hour;
  return {
    place,
    ...(answering && { answering }),
    ...wordsOf(told),
    frames: framesOf(told, origin, place),
    count: 1,
    first: when,
    last: when,
  };
}
