import { Icon, type IconName } from "./icons";

export type Tone = "end" | "ok" | "warn" | "note";

const icons: Record<Tone, IconName> = { end: "end", ok: "check", warn: "differ", note: "info" };

/** A verdict in a word or two; the glyph carries it where colour does not. */
export function StatusPill({ tone, text }: { tone: Tone; text: string }) {
  return (
    <span class={`pill ${tone}`}>
      <Icon name={icons[tone]} small />
      {text}
    </span>
  );
}
