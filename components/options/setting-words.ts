/** The settings by the words their own controls have, for whoever tells of them elsewhere. */
import type { Kind } from "../../data/record/schema";
import type { EntryValue } from "../../data/settings/entries";
import type { Settings } from "../../data/settings/schema";
import { type MessageKey, say } from "../../data/text/say";
import { language } from "../../data/text/say-count";
import { kindPlural } from "../controls/kind-plurals";

type Plain = Exclude<keyof Settings, "version" | "kinds" | "sites" | "muted">;

const titles = {
  enabled: "options_all_label",
  scope: "options_scope_label",
  mentions: "options_mentions",
  headings: "options_headings",
  otherLanguages: "options_languages",
  markStyle: "options_style_label",
  opening: "options_opening",
  delay: "options_delay",
  theme: "options_theme",
  textSize: "options_text_size",
} as const satisfies Record<Plain, MessageKey>;

const choices = {
  scope: { news: "options_scope_news", chosen: "options_scope_chosen", all: "options_scope_all" },
  mentions: {
    first: "options_mentions_first",
    section: "options_mentions_section",
    all: "options_mentions_all",
  },
  markStyle: {
    kinds: "options_style_kinds",
    plain: "options_style_plain",
    tinted: "options_style_tinted",
    marker: "options_style_marker",
  },
  opening: {
    rest: "options_opening_rest",
    alt: "options_opening_alt",
    click: "options_opening_click",
    off: "options_opening_off",
  },
  theme: { system: "options_theme_system", light: "options_theme_light", dark: "options_theme_dark" },
} as const satisfies Partial<{ [K in Plain]: Record<Settings[K] & string, MessageKey> }>;

/** What a decision is about, by its name in `entriesOf`: "Theme", "Kinds marked: People". */
export const settingTitle = (key: string): string =>
  key.startsWith("kinds.")
    ? say("options_setting_kind", kindPlural(key.slice("kinds.".length) as Kind))
    : say(titles[key as Plain]);

/** What was decided: "Dark", "On", "115%", "400 ms". */
export function settingValue(key: string, value: EntryValue): string {
  if (typeof value === "boolean") return say(value ? "options_on" : "options_off");
  if (key === "textSize") return number(Number(value) / 100, { style: "percent" });
  if (key === "delay") return number(Number(value), { style: "unit", unit: "millisecond" });
  const words = choices[key as keyof typeof choices] as Record<string, MessageKey>;
  return say(words[value]!);
}

const number = (value: number, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(language(), options).format(value);
