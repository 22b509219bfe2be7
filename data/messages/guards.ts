/** Who may send each message and what it must carry. Checked in one place, by the router. */
import * as v from "valibot";
import { Settings } from "../settings/schema";
import type { Name } from "./protocol";

const nothing = v.strictObject({});
const tabId = v.pipe(v.number(), v.integer(), v.minValue(0));
const entityId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

export const guards = {
  "page:start": { from: "page", request: v.strictObject({ otherLanguage: v.optional(v.literal(true)) }) },
  "page:card-script": { from: "page", request: nothing },
  "page:entity": { from: "page", request: v.strictObject({ id: entityId }) },
  "page:count": {
    from: "page",
    request: v.strictObject({ names: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000)) }),
  },
  "tab:state": { from: "extension", request: v.strictObject({ tabId }) },
  "tab:show": {
    from: "extension",
    request: v.strictObject({ tabId, id: entityId, nth: v.pipe(v.number(), v.integer(), v.minValue(0)) }),
  },
  "sites:set": {
    from: "extension",
    request: v.strictObject({
      host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
      on: v.nullable(v.boolean()),
    }),
  },
  "settings:read": { from: "extension", request: nothing },
  "settings:write": { from: "extension", request: v.strictObject({ settings: Settings }) },
  "settings:seen": { from: "extension", request: nothing },
} as const satisfies Record<Name, { from: "page" | "extension"; request: v.GenericSchema }>;
