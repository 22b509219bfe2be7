/** What the reader may decide. Stored as differences from `defaults`. */
import * as v from "valibot";

/** As many site rules, and as many names left unmarked, as settings hold. */
export const mostRules = 2000;
export const mostMuted = 1000;

/** An entity's id, as the record has them. */
export const EntityId = v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,80}$/));

export const SiteRule = v.strictObject({
  /** A normalised host: lower case, punycode, no `www.`, no port. It covers its subdomains. */
  host: v.pipe(v.string(), v.minLength(1), v.maxLength(253)),
  on: v.boolean(),
});

export const Settings = v.strictObject({
  version: v.literal(1),
  /** Off everywhere when false; site rules are kept. */
  enabled: v.boolean(),
  sites: v.pipe(v.array(SiteRule), v.maxLength(mostRules)),
  /** Where marks appear without a rule: on the list of news sites, nowhere, or wherever there are articles. */
  scope: v.picklist(["news", "chosen", "all"]),
  /** Which mentions of a name are marked. */
  mentions: v.picklist(["first", "section", "all"]),
  /** Mark names in headings too. */
  headings: v.boolean(),
  /** Read articles that are not in English, too: fewer names are found there, and with less certainty. */
  otherLanguages: v.boolean(),
  kinds: v.strictObject({
    company: v.boolean(),
    model: v.boolean(),
    product: v.boolean(),
    person: v.boolean(),
    concept: v.boolean(),
    event: v.boolean(),
    organisation: v.boolean(),
  }),
  /** How a mark looks: its line tells the kind, one line for all, kinds in colour, or a marker pen. */
  markStyle: v.picklist(["kinds", "plain", "tinted", "marker"]),
  /** Entities that are not to be marked anywhere. */
  muted: v.pipe(v.array(EntityId), v.maxLength(mostMuted)),
  /** How a card opens: pointer at rest, only with Alt held, only by click and keyboard, or not at all. */
  opening: v.picklist(["rest", "alt", "click", "off"]),
  /** Milliseconds of rest before a card opens. */
  delay: v.pipe(v.number(), v.integer(), v.minValue(150), v.maxValue(800)),
  theme: v.picklist(["system", "light", "dark"]),
  /** Text size of card and popup in per cent. */
  textSize: v.picklist([100, 115, 130, 150, 200]),
});

export type SiteRule = v.InferOutput<typeof SiteRule>;
export type Settings = v.InferOutput<typeof Settings>;

export const defaults: Settings = {
  version: 1,
  enabled: true,
  sites: [],
  scope: "news",
  mentions: "first",
  headings: false,
  otherLanguages: false,
  kinds: {
    company: true,
    model: true,
    product: true,
    person: true,
    concept: true,
    event: true,
    organisation: true,
  },
  markStyle: "kinds",
  muted: [],
  opening: "rest",
  delay: 300,
  theme: "system",
  textSize: 100,
};
