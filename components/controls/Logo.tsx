/** The mark: a dotted line, and the card below it. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 16 16" aria-hidden="true">
      <g class="logo-ink">
        {[1, 5, 9, 13].map((x) => (
          <rect key={x} x={x} y="1" width="2" height="2" rx="1" />
        ))}
        <path d="M3.2 6h1L6 4.3 7.8 6h5A2.2 2.2 0 0 1 15 8.2v4.6A2.2 2.2 0 0 1 12.8 15H3.2A2.2 2.2 0 0 1 1 12.8V8.2A2.2 2.2 0 0 1 3.2 6z" />
      </g>
      <rect class="logo-line" x="4" y="8" width="5" height="2" rx="1" />
      <rect class="logo-line" x="4" y="11" width="8" height="2" rx="1" />
    </svg>
  );
}
