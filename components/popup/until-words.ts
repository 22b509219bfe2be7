import type { Pause } from "../../data/messages/protocol";

/** Until when a pause lasts: "until 14:05", in the reader's own way of writing times. */
export const untilWords = (pause: Exclude<Pause, null>): string =>
  pause === "closing"
    ? "until the browser closes"
    : `until ${new Date(pause).toLocaleTimeString(undefined, { hour: "numeric", minute: "2-digit" })}`;
