/** Who may send each message and what it must carry. Checked in one place, by the router. */
import * as v from "valibot";
import { longest } from "../faults/error-text";
import { Settings } from "../settings/schema";
import type { Name } from "./protocol";

const nothing = v.strictObject({});
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const entityId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));
/** What a page may tell of a mention; a page made to lie can at most get a wrong card. */
const context = v.optional(
  v.strictObject({
    published: v.optional(v.pipe(v.string(), v.maxLength(40))),
    sentence: v.optional(
      v.pipe(
        v.strictObject({ text: v.pipe(v.string(), v.maxLength(1000)), start: offset, end: offset }),
        v.check(({ text, start, end }) => start < end && end <= text.length),
      ),
    ),
    present: v.optional(v.pipe(v.array(entityId), v.maxLength(1000))),
  }),
);
const words = v.pipe(v.string(), v.minLength(1), v.maxLength(200));
const report = v.strictObject({ id: entityId, words, page: v.pipe(v.string(), v.maxLength(2000)) });

export const guards = {
  "page:start": { from: "page", request: v.strictObject({ otherLanguage: v.optional(v.literal(true)) }) },
  "page:card-script": { from: "page", request: nothing },
  "page:entity": { from: "page", request: v.strictObject({ id: entityId, context }) },
  "page:card-style": { from: "page", request: nothing },
  "page:copy": { from: "page", request: v.strictObject({ id: entityId, context }) },
  "page:mute": { from: "page", request: v.strictObject({ id: entityId, on: v.boolean() }) },
  "page:wrong": { from: "page", request: v.strictObject({ id: entityId, words, on: v.boolean() }) },
  "page:site-off": { from: "page", request: nothing },
  "page:record": { from: "page", request: v.strictObject({ id: entityId }) },
  "page:fault": {
    from: "page",
    request: v.strictObject({ error: v.pipe(v.string(), v.maxLength(longest)) }),
  },
  "page:count": {
    from: "page",
    request: v.strictObject({ names: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)) }),
  },
  "tab:state": { from: "extension", request: v.strictObject({ tabId }) },
  "tab:show": {
    from: "extension",
    request: v.strictObject({ tabId, id: entityId, nth: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  },
  "tab:annotate": { from: "extension", request: v.strictObject({ tabId }) },
  "query:take": { from: "extension", request: nothing },
  "pause:read": { from: "extension", request: nothing },
  "pause:set": {
    from: "extension",
    request: v.strictObject({ how: v.nullable(v.picklist(["hour", "closing"])) }),
  },
  "sites:set": {
    from: "extension",
    request: v.strictObject({
      host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
      on: v.nullable(v.boolean()),
    }),
  },
  "settings:read": { from: "extension", request: nothing },
  "settings:write": {
    from: "extension",
    request: v.strictObject({ settings: Settings, shown: v.optional(Settings) }),
  },
  "settings:seen": { from: "extension", request: nothing },
  "settings:where": { from: "extension", request: nothing },
  "settings:here": { from: "extension", request: v.strictObject({ on: v.boolean() }) },
  "settings:drop-aside": { from: "extension", request: nothing },
  "storage:held": { from: "extension", request: nothing },
  "reports:read": { from: "extension", request: nothing },
  "reports:undo": { from: "extension", request: v.strictObject({ report: v.optional(report) }) },
  "faults:read": { from: "extension", request: nothing },
  "faults:clear": { from: "extension", request: nothing },
  "reports:restore": {
    from: "extension",
    request: v.strictObject({ reports: v.pipe(v.array(report), v.maxLength(1000)) }),
  },
} as const satisfies Record<Name, { from: "page" | "extension"; request: v.GenericSchema }>;
