import { say } from "../../data/text/say";
import { addressOf } from "./address";

export interface Part {
  part: string;
  title: string;
  count: number;
}

/** What stands on the page, and how much of it. */
export function Contents({ id, parts }: { id: string; parts: readonly Part[] }) {
  if (parts.length < 3) return null;
  return (
    <nav class="contents" aria-label={say("record_on_page")}>
      {parts.map(({ part, title, count }) => (
        <a key={part} href={addressOf(id, part)}>
          {title} <span class="count num">{count}</span>
        </a>
      ))}
    </nav>
  );
}
