import { afterEach, describe, expect, it, vi } from "vitest";
import { keepLook, keptLook } from "../../../data/browser/look-copy";

/** A web storage of one's own, as far as it is asked for. */
function storage(held: Map<string, string> = new Map()) {
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key),
  });
  return held;
}

afterEach(() => vi.unstubAllGlobals());

describe("the copy of the look", () => {
  it("gives back what was kept last", () => {
    storage();
    expect(keptLook()).toBeNull();
    keepLook({ theme: "dark", textSize: 150 });
    expect(keptLook()).toEqual({ theme: "dark", textSize: 150 });
  });

  it("keeps nothing of a look as it comes", () => {
    const held = storage();
    keepLook({ theme: "light", textSize: 100 });
    keepLook({ theme: "system", textSize: 100 });
    expect(held.size).toBe(0);
  });

  it.each(["", "dark", "dark 149", "pink 100", "dark 100; x", "dark 1e2", '{"theme":"dark"}', "dark  100"])(
    "takes no nonsense: %s",
    (text) => {
      storage(new Map([["look", text]]));
      expect(keptLook()).toBeNull();
    },
  );

  it("does without where it is denied or full", () => {
    const deny = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.stubGlobal("localStorage", { getItem: deny, setItem: deny, removeItem: deny });
    expect(() => keepLook({ theme: "dark", textSize: 100 })).not.toThrow();
    expect(keptLook()).toBeNull();
    vi.stubGlobal("localStorage", undefined);
    expect(() => keepLook({ theme: "system", textSize: 100 })).not.toThrow();
    expect(keptLook()).toBeNull();
  });
});
