import { capital } from "../text/capital";
import { say } from "../text/say";
import { type Predicate, predicates } from "./predicates";
import { Basis, Dispute, Kind, Mode, Source, Status, Value } from "./schema";
import { valueTypesOf } from "./value-types";

/** What to write where the closest word is not at hand. */
const choices: readonly [what: string, use: string][] = [
  ["founding", "`founded` from the person to the company; without a founder, `happened` with `on`"],
  ["hiring, a new post", "`leads` or `works-at` for the tie; `happened` with `on` for the day"],
  ["layoffs, a lawsuit, a vote, a leak", "`happened` with `on`; how many as `other-figure`"],
  ["a customer, by name", "`uses` from the customer to the product; `serves` from the firm to the customer"],
  ["customers, by kind", "`audience`"],
  [
    "launched, came out, opened",
    "`released`; what is only promised is `announced`, what is to come `expected`",
  ],
  ["bought another company", "`owns` for the tie; `deal-value` for the sum; `offer` if it is only proposed"],
  ["ended, withdrawn", "`shut-down` for what ran, `cancelled` for what was only planned or agreed"],
  ["a name in passing", "`mentioned`; of two that are only named side by side, `cited-by`"],
];

const forms: Readonly<Record<Predicate["form"], { heading: string; note: string }>> = {
  figure: { heading: "Figures", note: "`value` is needed: a card shows label, value and date." },
  relation: {
    heading: "Ties",
    note: "`object` is needed: each of the two has the other on its card, in these words. A value is a number.",
  },
  event: { heading: "Events", note: "`on` puts them on the timeline. A value is a number." },
  fact: { heading: "All other statements", note: "A value, an object and `on` may stand with them, too." },
};

/**
 * All words that seeds may use where the list is closed, as a page for people: `docs/vocabulary.md`.
 *
 * @returns Markdown, ended by a line end
 */
export function vocabulary(): string {
  return `${[
    "# Words that seeds may use",
    "Printed by `npm run -s record -- --vocabulary`; change `data/record/predicates.ts` and its neighbours instead.\n" +
      "How they are used stands in [adding-a-source.md](adding-a-source.md), what the files are in [record.md](record.md).",
    "## Predicates",
    "The list is closed: a card shows no others. Some things to say, and what to use for them:",
    table(["to say", "use"], choices),
    ...(Object.keys(forms) as Predicate["form"][]).flatMap((form) => [
      `### ${forms[form].heading}`,
      forms[form].note,
      predicateTable(form),
    ]),
    "## Types of value",
    table(["type", "needs", "may have"], Value.options.map(typeRow)),
    "Money is in whole units of its currency (three letters: USD), a share lies between 0 and 1, a factor of 50 means\n" +
      "50 times as much. A number is `amount`, or `low` and `high`; an open range has one of the two.",
    "## Short lists",
    table(["where", "one of"], lists),
  ].join("\n\n")}\n`;
}

function predicateTable(form: Predicate["form"]): string {
  const rows = Object.entries(predicates).filter(([, predicate]) => predicate.form === form);
  if (form === "relation") {
    return table(
      ["predicate", "of the subject", "of the object"],
      rows.map(([id, said]) => [
        code(id),
        ...(said.form === "relation" ? [say(said.verb), say(said.inverse)] : []),
      ]),
    );
  }
  return table(
    ["predicate", "label", ...(form === "figure" ? ["type of value"] : [])],
    rows.map(([id, said]) => [
      code(id),
      "label" in said ? capital(say(said.label)) : "",
      ...(form === "figure" ? [valueTypesOf(id)?.join(", ") ?? "any"] : []),
    ]),
  );
}

/** "money", what it needs and what it may have; both from the schema. */
function typeRow({ entries }: (typeof Value.options)[number]): string[] {
  const { type, ...rest } = entries;
  const isOptional = ([, entry]: [string, { type: string }]) => entry.type === "optional";
  const all = Object.entries(rest);
  const keys = (some: [string, unknown][]) => some.map(([key]) => code(key)).join(", ");
  return [code(type.literal), keys(all.filter((each) => !isOptional(each))), keys(all.filter(isOptional))];
}

const picks = (options: readonly string[]) => options.map(code).join(", ");
const code = (word: string) => `\`${word}\``;

const lists: string[][] = [
  ["`qualifier` of a value", picks(Value.options[0].entries.qualifier.wrapped.options)],
  ["`mode` of a claim", `none for a plain statement, or ${picks(Mode.options)}`],
  ["`asOfBasis`, `onBasis`, `publishedBasis`", picks(Basis.options)],
  ["`kind` of an entity", picks(Kind.options)],
  ["`tone` of a status", picks(Status.entries.tone.options)],
  ["`character` of a source", picks(Source.entries.character.options)],
  ["`cause` of a dispute", picks(Dispute.entries.cause.options)],
];

function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(heading), line(heading.map(() => "---")), ...rows.map(line)].join("\n");
}
