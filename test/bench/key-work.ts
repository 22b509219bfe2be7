import { holds, outermost, time } from "./trace";
import type { TraceEvent } from "./trace-events";

/**
 * What the main thread did for each key until the frame with its outcome was drawn, in milliseconds of the
 * processor: all tasks from the one in which the key came to the one that paints.
 */
export function keyWork(events: readonly TraceEvent[]): number[] {
  const downs = events.filter(({ name, args }) => name === "EventDispatch" && args.data?.type === "keydown");
  const [first] = downs;
  if (!first) return [];
  const own = events.filter(({ ph, pid, tid }) => ph === "X" && pid === first.pid && tid === first.tid);
  const tasks = outermost(own.filter(({ name }) => name.endsWith("RunTask")));
  const paints = own.filter(({ name }) => name === "Paint").sort((one, other) => one.ts - other.ts);
  return downs.flatMap((down) => {
    const paint = paints.find(({ ts }) => ts >= down.ts);
    if (!paint) return [];
    const until = tasks.filter((task) => holds(task, down) || (task.ts > down.ts && task.ts <= paint.ts));
    return [until.reduce((sum, task) => sum + time(task), 0)];
  });
}
