import type { Kind } from "../../data/record/schema";
import { say } from "../../data/text/say";
import { kindOrder, kindPlural } from "../controls/kind-plurals";

interface Props {
  /** How many results there are of each kind; kinds without any are not shown. */
  counts: ReadonlyMap<Kind, number>;
  value: Kind | null;
  onChange: (kind: Kind | null) => void;
}

/** Buttons that keep results of one kind, each with its word and its number. */
export function KindFilter({ counts, value, onChange }: Props) {
  const all = [...counts.values()].reduce((sum, n) => sum + n, 0);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a row of chips everywhere
    <div class="filters" role="group" aria-label={say("popup_kind")}>
      <button
        type="button"
        class="filt"
        aria-pressed={value === null}
        aria-label={say("popup_kind_count", say("popup_kind_all"), all)}
        onClick={() => onChange(null)}
      >
        {say("popup_kind_all")} <span class="n">{all}</span>
      </button>
      {kindOrder
        .filter((kind) => counts.has(kind))
        .map((kind) => (
          <button
            key={kind}
            type="button"
            class="filt"
            aria-pressed={value === kind}
            aria-label={say("popup_kind_count", kindPlural(kind), counts.get(kind) ?? 0)}
            onClick={() => onChange(value === kind ? null : kind)}
          >
            {kindPlural(kind)} <span class="n">{counts.get(kind)}</span>
          </button>
        ))}
    </div>
  );
}
