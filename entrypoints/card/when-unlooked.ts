import { guarded } from "./guarded";

/** How long an act can be taken back, in milliseconds. */
const patience = 8000;

/** Calls `then` after a while, unless the reader rests on the line or has reached it by keyboard: then a little after that. */
export function whenUnlooked(line: Element, then: () => void): void {
  const wait = (time: number) => setTimeout(look, time);
  const look = guarded(() => {
    if (!line.isConnected) return;
    if (line.matches(":hover, :has(:focus-visible)")) wait(1000);
    else then();
  });
  wait(patience);
}
