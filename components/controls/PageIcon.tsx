/** Line icons of our own pages on a 16 unit grid; the card has its own few, to stay small. */
const paths = {
  search: "M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5 14 14",
  gear: "M8 5.9a2.1 2.1 0 1 0 0 4.2 2.1 2.1 0 0 0 0-4.2zM8 1.8v1.7M8 12.5v1.7M1.8 8h1.7M12.5 8h1.7M3.6 3.6l1.2 1.2M11.2 11.2l1.2 1.2M12.4 3.6l-1.2 1.2M4.8 11.2l-1.2 1.2",
  close: "m4 4 8 8M12 4l-8 8",
  jump: "M8 3v9M4.5 8.5 8 12l3.5-3.5",
  globe:
    "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM2.2 8h11.6M8 2.2c3.8 3.7 3.8 7.9 0 11.6M8 2.2c-3.8 3.7-3.8 7.9 0 11.6",
  lock: "M4.9 7h6.2a1.4 1.4 0 0 1 1.4 1.4v3.7a1.4 1.4 0 0 1-1.4 1.4H4.9a1.4 1.4 0 0 1-1.4-1.4V8.4A1.4 1.4 0 0 1 4.9 7zM5.5 7V5a2.5 2.5 0 0 1 5 0v2",
  stop: "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM4 4l8 8",
  page: "M4 2h5.5L12.5 5v9H4zM9.5 2v3h3M6.2 8h4M6.2 10.8h4",
  "eye-off": "M2 8s2.2-4 6-4 6 4 6 4-2.2 4-6 4-6-4-6-4zM3 13 13 3",
  plus: "M8 3.2v9.6M3.2 8h9.6",
  trash: "M3 4.5h10M6.5 4.5V3h3v1.5M4.5 4.5l.6 9h5.8l.6-9",
  download: "M8 2.8V11M4.8 8 8 11.2 11.2 8M3 13.5h10",
  upload: "M8 11V2.8M4.8 6 8 2.8 11.2 6M3 13.5h10",
  data: "M3 4c0-1.1 2.2-2 5-2s5 .9 5 2-2.2 2-5 2-5-.9-5-2zM3 4v8c0 1.1 2.2 2 5 2s5-.9 5-2V4M3 8c0 1.1 2.2 2 5 2s5-.9 5-2",
  text: "M3 4h10M3 8h10M3 12h6",
  contrast: "M8 2.2a5.8 5.8 0 1 0 0 11.6A5.8 5.8 0 0 0 8 2.2zM8 2.2v11.6M8 5l4-1.5M8 8l5.5-.5M8 11l4.5.5",
  open: "M6.5 3.5H3v9.5h9.5V9.5M9 3h4v4M13 3 7.5 8.5",
  warning: "M8 2.5 14 13H2zM8 6.5v3M8 11.2v.1",
} as const;

export type PageIconName = keyof typeof paths;

export function PageIcon({ name, small }: { name: PageIconName; small?: boolean }) {
  return (
    <svg class={small ? "i s" : "i"} viewBox="0 0 16 16" aria-hidden="true">
      <path d={paths[name]} />
    </svg>
  );
}
