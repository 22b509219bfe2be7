import { beforeEach, expect, it, vi } from "vitest";

const fake = await vi.hoisted(async () => (await import("./site-browser")).siteBrowser());
vi.mock("webextension-polyfill", () => ({ default: fake.browser }));

import { askForPage, isAskedFor } from "../../../data/browser/asked-pages";
import { loadPause } from "../../../data/browser/pause-store";
import { loadTaken } from "../../../data/browser/taken-sites";

beforeEach(() => fake.clear());

it.each([null, 5, "x", true, {}, [], [5, null, "x"], { hosts: [5, null], every: 1 }])(
  "memory that holds %j where it should not is as good as empty",
  async (value) => {
    for (const key of ["asked-pages", "taken-sites", "pause"]) fake.session.items.set(key, value);
    fake.began.set(1, 1000);
    expect(await isAskedFor(1)).toBe(false);
    expect(await loadTaken()).toEqual({ hosts: [], every: false });
    expect((await loadPause(Date.now())).pause).toBeNull();
    expect(await askForPage(1)).toBe(true);
    expect(await isAskedFor(1)).toBe(true);
  },
);
