import { expect, it } from "vitest";
import { keyWork } from "../../bench/key-work";
import { costOf } from "../../bench/trace";
import type { TraceEvent } from "../../bench/trace-events";

const url = "http://news.example/a";
const event = (name: string, ts: number, dur: number, tdur: number, more: object = {}): TraceEvent => ({
  name,
  ph: "X",
  ts,
  dur,
  tdur,
  pid: 1,
  tid: 1,
  args: {},
  ...more,
});
const commit = event("CommitLoad", 10, 1, 1, { args: { data: { url } } });

it("counts scripts of the page's main thread after its commit, each once, by the processor's time", () => {
  const events = [
    event("EvaluateScript", 1, 5, 5000),
    commit,
    event("RunTask", 100, 900, 4000),
    event("EvaluateScript", 110, 500, 3000),
    // Within the one before: its time is counted there.
    event("RunMicrotasks", 200, 100, 700),
    event("RunTask", 2000, 9000, 8000),
    event("Layout", 2001, 8000, 7000),
    event("RunTask", 20_000, 100, 50),
    event("FunctionCall", 20_010, 50, 40, { args: { data: { url: "pptr:evaluate" } } }),
    event("FunctionCall", 100, 500, 900, { pid: 2 }),
    event("FunctionCall", 100, 500, 900, { tid: 2 }),
  ];
  expect(costOf(events, url)).toEqual({ script: 3, scriptTask: 4, task: 8 });
});

it("says so when the page is not in the trace", () => {
  expect(() => costOf([commit], "http://news.example/b")).toThrow("does not tell of http://news.example/b");
});

it("a key's work is all from the task it came in to the one that paints", () => {
  const down = (ts: number) => event("EventDispatch", ts, 1, 1, { args: { data: { type: "keydown" } } });
  const events = [
    event("RunTask", 90, 50, 5000),
    down(100),
    event("RunTask", 200, 50, 1000),
    event("RunTask", 300, 50, 2000),
    event("Paint", 310, 5, 5),
    event("RunTask", 400, 50, 9000),
    event("RunTask", 500, 50, 3000),
    down(501),
    event("Paint", 510, 5, 5),
  ];
  expect(keyWork(events)).toEqual([8, 3]);
  expect(keyWork([commit])).toEqual([]);
});
