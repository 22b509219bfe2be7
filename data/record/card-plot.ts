import { say } from "../text/say";
import type { Plot } from "./card-content";
import type { LookUp } from "./look-up";
import { plotAmounts } from "./plot-amount";
import { plotNames } from "./plot-names";
import { scaleFor } from "./plot-scale";
import type { Claim } from "./schema";
import { wordAmount, wordValue } from "./wording";

/** The sides of a dispute on one scale, in their order; undefined where they cannot be compared. */
export function cardPlot(
  claims: readonly Claim[],
  look: LookUp,
  numberOf: (source: string) => number,
): Plot | undefined {
  const amounts = plotAmounts(claims);
  if (!amounts) return undefined;
  const [{ own, per }] = amounts as [(typeof amounts)[0]];
  const numbers = amounts.flatMap(({ low, high }) => [low / own, high / own]).filter((n) => n > 0);
  const most = Math.max(...numbers);
  const scale = scaleFor(
    Math.min(...numbers),
    most,
    amounts.some(({ open, high }) => open && high / own === most),
  );
  const names = plotNames(claims, look);
  const rows = amounts.map(({ low, high, open }, index) => {
    const { source, value } = claims[index]!;
    const { text, unit } = wordValue(value!);
    return {
      place: {
        from: scale.at(low / own),
        to: scale.at(high / own),
        ...(open ? { open: true as const } : {}),
      },
      name: names[index]!,
      figure: unit ? `${text} ${unit}` : text,
      source: numberOf(source),
    };
  });
  const told = new Set(claims.map(({ value }) => value && "per" in value && value.per));
  return {
    scale: scale.kind,
    ticks: scale.ticks.map((n) => ({ at: scale.at(n), text: wordAmount(claims[0]!.value!, n) })),
    rows: rows.map(({ place, name, figure, source }) => ({
      ...place,
      text: name ? `${name}: ${figure}` : figure,
      source,
    })),
    finding: told.size > 1 ? `${findingOf(rows)} ${say("plot_per", per)}` : findingOf(rows),
  };
}

interface Row {
  place: { from: number; to: number };
  name: string;
  figure: string;
  source: number;
}

function findingOf(rows: readonly Row[]): string {
  const inOrder = [...rows].sort((a, b) => a.place.from + a.place.to - b.place.from - b.place.to);
  const side = ({ name, figure, source }: Row) =>
    name ? say("plot_side", figure, name, source) : say("plot_side_plain", figure, source);
  return say("plot_finding", side(inOrder[0]!), side(inOrder.at(-1)!));
}
