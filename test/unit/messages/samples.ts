import type { Name } from "../../../data/messages/protocol";
import { defaults } from "../../../data/settings/schema";

/** Of each message one that carries what it must. */
export const right: Record<Name, unknown> = {
  "page:start": {},
  "page:card-script": {},
  "page:card-style": {},
  "page:entity": {
    id: "sora",
    context: {
      published: "2024-02-15",
      sentence: { text: "Sora is here.", start: 0, end: 4 },
      present: ["sora", "openai"],
    },
  },
  "page:copy": { id: "sora" },
  "page:mute": { id: "sora", on: true },
  "page:wrong": { id: "sora", words: "Sora", on: true },
  "page:site-off": {},
  "page:record": { id: "sora" },
  "page:count": { names: 3 },
  "page:fault": { error: "TypeError: x is not a function" },
  "tab:state": { tabId: 1 },
  "tab:show": { tabId: 1, id: "sora", nth: 0 },
  "tab:annotate": { tabId: 1 },
  "query:take": {},
  "pause:read": {},
  "pause:set": { how: "hour" },
  "sites:set": { host: "example.com", on: false },
  "settings:read": {},
  "settings:write": { settings: defaults },
  "settings:seen": {},
  "settings:where": {},
  "settings:here": { on: true },
  "settings:drop-aside": {},
  "storage:held": {},
  "faults:read": {},
  "faults:clear": {},
  "reports:read": {},
  "reports:undo": { report: { id: "sora", words: "Sora", page: "https://news.example/a" } },
  "reports:restore": { reports: [{ id: "sora", words: "Sora", page: "https://news.example/a" }] },
};
