/** Line icons on a 16 unit grid; icons.css draws them. Always beside a word or inside a labelled control. */
export type IconName =
  | "pin"
  | "close"
  | "back"
  | "down"
  | "up"
  | "differ"
  | "end"
  | "check"
  | "more"
  | "copy"
  | "record"
  | "mute"
  | "wrong"
  | "off"
  | "older"
  | "next"
  | "info";

export function Icon({ name, small }: { name: IconName; small?: boolean }) {
  return (
    <svg class={small ? "i s" : "i"} viewBox="0 0 16 16" aria-hidden="true">
      <path class={name} />
    </svg>
  );
}
