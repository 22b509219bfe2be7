import { say } from "../../data/text/say";
import { sayCount } from "../../data/text/say-count";

/** The list of news sites, folded away. */
export function ListedSites({ listed }: { listed: readonly string[] }) {
  const sorted = [...listed].sort();
  return (
    <details class="fold">
      <summary>{sayCount("options_listed", listed.length)}</summary>
      <p class="fine">{say("options_listed_text")}</p>
      <ul class="hosts">
        {sorted.map((host) => (
          <li key={host}>
            <bdi>{host}</bdi>
          </li>
        ))}
      </ul>
    </details>
  );
}
