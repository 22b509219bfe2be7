import { language } from "../../data/text/say-count";

/** The heading of a list, and how many are in it once that is known. */
export function CountedHead({ title, count }: { title: string; count: number | undefined }) {
  return (
    <h2 class="bar">
      {title}{" "}
      {count !== undefined && <span class="num">{new Intl.NumberFormat(language()).format(count)}</span>}
    </h2>
  );
}
