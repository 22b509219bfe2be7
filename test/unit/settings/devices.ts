import { storageInMemory } from "./storage-in-memory";

/** As browsers have it: bytes of one item and of all, JSON and name together. */
const limits = { item: 8192, all: 102_400 };

/** The bytes of an item as Chromium counts them: large numbers have an exponent. */
export const bytesOf = (name: string, value: unknown): number =>
  Buffer.byteLength(name + JSON.stringify(value).replace(/\d{11,}/g, "$&.e+12"));

/** Devices of one reader: each with a storage of its own, and one that the browser keeps alike on all. */
export function devices(count: number) {
  const items = new Map<string, unknown>();
  const faults = { get: false, set: false };
  const writes: string[][] = [];
  const sync = {
    async get() {
      await Promise.resolve();
      if (faults.get) throw new Error("Sync cannot be read.");
      return structuredClone(Object.fromEntries(items));
    },
    async set(values: Record<string, unknown>) {
      await Promise.resolve();
      if (faults.set) throw new Error("MAX_WRITE_OPERATIONS_PER_MINUTE");
      const after = Object.entries({ ...Object.fromEntries(items), ...values });
      const sizes = after.map(([name, value]) => bytesOf(name, value));
      if (Math.max(...sizes) > limits.item) throw new Error("QUOTA_BYTES_PER_ITEM");
      if (sizes.reduce((sum, size) => sum + size, 0) > limits.all) throw new Error("QUOTA_BYTES");
      writes.push(Object.keys(values));
      for (const [name, value] of Object.entries(values)) items.set(name, structuredClone(value));
    },
    async remove(names: string[]) {
      for (const name of names) items.delete(name);
    },
  };
  const memories = Array.from({ length: count }, () => storageInMemory());
  /** The device at hand; `sync` is undefined in a browser that has none. */
  const hand = { at: 0, hasSync: true };
  const browser = {
    get storage() {
      return { ...memories[hand.at]!.storage, sync: hand.hasSync ? sync : undefined };
    },
  };
  const clear = () => {
    for (const memory of memories) memory.clear();
    items.clear();
    writes.length = 0;
    Object.assign(faults, { get: false, set: false });
    Object.assign(hand, { at: 0, hasSync: true });
  };
  return { browser, items, faults, writes, memories, hand, clear };
}
