import type { ComponentChildren } from "preact";
import { type MessageKey, say } from "../data/text/say";

/** A part of the card under its heading. */
export const CardPart = ({ title, children }: { title: MessageKey; children: ComponentChildren }) => (
  <section class="sec">
    <h3>{say(title)}</h3>
    {children}
  </section>
);
