import type { ComponentChildren } from "preact";

interface Props {
  /** Also the part of the address that leads here. */
  id: string;
  title: string;
  count: number;
  children: ComponentChildren;
}

/** One part of the page under its heading. */
export function Section({ id, title, count, children }: Props) {
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id} tabIndex={-1}>
        {title} <span class="count num">{count}</span>
      </h2>
      {children}
    </section>
  );
}
