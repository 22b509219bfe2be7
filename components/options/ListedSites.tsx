/** The list of news sites, folded away. */
export function ListedSites({ listed }: { listed: readonly string[] }) {
  const sorted = [...listed].sort();
  return (
    <details class="fold">
      <summary>The list of news sites, {listed.length}</summary>
      <p class="fine">Marks appear on these sites and their subdomains unless you turn them off.</p>
      <ul class="hosts">
        {sorted.map((host) => (
          <li key={host}>{host}</li>
        ))}
      </ul>
    </details>
  );
}
