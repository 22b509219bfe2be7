/** Line icons on a 16 unit grid, drawn as one path each. Always beside a word or inside a labelled control. */
const paths = {
  pin: "M6 2h4l-.5 4.5 2.3 2.3H4.2l2.3-2.3zM8 8.8V14",
  close: "m4 4 8 8M12 4l-8 8",
  back: "M10 3.5 5.5 8l4.5 4.5",
  down: "M4 6.2 8 10.2l4-4",
  up: "M4 9.8 8 5.8l4 4",
  differ: "M3 6h10M3 10h10M10.5 3l-5 10",
  end: "M5 5h6v6H5z",
  check: "m3.5 8.5 3 3 6-7",
  info: "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 7.4v3.4M8 5.1v.1",
} as const;

export type IconName = keyof typeof paths;

export function Icon({ name, small }: { name: IconName; small?: boolean }) {
  return (
    <svg class={small ? "i s" : "i"} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} fill={name === "end" ? "currentColor" : "none"} />
    </svg>
  );
}
