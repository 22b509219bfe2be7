import type { TieHere } from "../../data/record/ties-here";

interface Props {
  names: readonly { id: string }[];
  ties: readonly TieHere[];
  /** The name whose arcs stand out. */
  chosen: string;
}

/** Units of the drawing: height of a row, its width, and room for the arrows at the right edge. */
const ROW = 24;
const WIDTH = 92;
const EDGE = 8;
/** Ends at one name stand so far apart. */
const APART = 4;

/** The ties as half circles, with an arrow at the name that is acted on; dashed where they are not sure. */
export function TieArcs({ names, ties, chosen }: Props) {
  const place = new Map(names.map(({ id }, nth) => [id, nth]));
  const height = ROW * names.length;
  const ends = endsOf(names, ties, place);
  const spans = ties.map(({ from, to }) => Math.abs(place.get(from)! - place.get(to)!));
  const longest = Math.max(4, ...spans);
  const drawn = ties.map((tie, nth) => {
    const [a, b] = [ends(tie, tie.from), ends(tie, tie.to)];
    const far = (spans[nth]! / longest) ** 0.8;
    return { tie, a, b, reach: 16 + far * (WIDTH - EDGE - 20), on: tie.from === chosen || tie.to === chosen };
  });
  // Those that stand out are drawn last, over the others.
  drawn.sort((x, y) => Number(x.on) - Number(y.on));
  return (
    <svg class="tie-arcs" viewBox={`0 0 ${WIDTH} ${height}`} aria-hidden="true">
      {drawn.map(({ tie: { from, to, verb, inverse, sure }, a, b, reach, on }) => {
        const right = WIDTH - EDGE;
        const bend = right - reach * 1.28;
        return (
          <g key={`${from} ${to}`} class={on ? "on" : ""}>
            <path
              class={sure ? "arc unsure" : "arc"}
              d={`M${right + 5} ${a}H${right}C${bend} ${a} ${bend} ${b} ${right} ${b}${verb === inverse ? "h5" : ""}`}
            />
            {verb !== inverse && <path class="tip" d={`M${right + 5} ${b}l-6 -3.2v6.4z`} />}
          </g>
        );
      })}
    </svg>
  );
}

/** Where a tie ends at a name: ends at one name are spread, in the order of where they lead, so as not to cross. */
function endsOf(names: Props["names"], ties: readonly TieHere[], place: ReadonlyMap<string, number>) {
  const at = new Map<string, number>();
  for (const [nth, { id }] of names.entries()) {
    const own = ties.filter(({ from, to }) => from === id || to === id);
    const lead = (tie: TieHere) => place.get(tie.from === id ? tie.to : tie.from)!;
    // Upward ones above, the longest innermost; downward ones below.
    const up = own.filter((tie) => lead(tie) < nth).sort((x, y) => lead(y) - lead(x));
    const down = own.filter((tie) => lead(tie) > nth).sort((x, y) => lead(y) - lead(x));
    const all = [...up, ...down];
    const apart = Math.min(APART, (ROW - 8) / Math.max(1, all.length - 1));
    for (const [i, tie] of all.entries())
      at.set(`${id} ${tie.from} ${tie.to}`, ROW * (nth + 0.5) + (i - (all.length - 1) / 2) * apart);
  }
  return ({ from, to }: TieHere, id: string) => at.get(`${id} ${from} ${to}`)!;
}
