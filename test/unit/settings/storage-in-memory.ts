type Changes = Record<string, { oldValue?: unknown; newValue?: unknown }>;
type Listener = (changes: Changes, area: string) => void;

/** Stands in for `storage` of the browser: what is kept is copied, and everything takes a turn. */
export function storageInMemory() {
  const items = new Map<string, unknown>();
  const listeners = new Set<Listener>();
  /** Set to make the next reads or writes fail, as a damaged profile does; `quota` in characters of JSON. */
  const faults = { get: false, set: false, quota: Number.POSITIVE_INFINITY };
  const writes: string[] = [];

  const tell = (changes: Changes) => {
    for (const listener of listeners) listener(changes, "local");
  };
  const local = {
    async get(keys: string | string[] | null) {
      await Promise.resolve();
      if (faults.get) throw new Error("Storage cannot be read.");
      const found = (keys === null ? [...items.keys()] : [keys].flat()).filter((key) => items.has(key));
      return Object.fromEntries(found.map((key) => [key, structuredClone(items.get(key))]));
    },
    async set(values: Record<string, unknown>) {
      await Promise.resolve();
      const after = JSON.stringify({ ...Object.fromEntries(items), ...values });
      if (faults.set || after.length > faults.quota) throw new Error("Storage is full.");
      for (const [key, value] of Object.entries(values)) {
        const change = { oldValue: items.get(key), newValue: structuredClone(value) };
        items.set(key, structuredClone(value));
        writes.push(key);
        tell({ [key]: change });
      }
    },
    async remove(key: string) {
      await Promise.resolve();
      const oldValue = items.get(key);
      if (items.delete(key)) tell({ [key]: { oldValue } });
    },
  };
  const onChanged = {
    addListener: (listener: Listener) => listeners.add(listener),
    removeListener: (listener: Listener) => listeners.delete(listener),
  };
  const clear = () => {
    items.clear();
    listeners.clear();
    writes.length = 0;
    Object.assign(faults, { get: false, set: false, quota: Number.POSITIVE_INFINITY });
  };
  return { storage: { local, onChanged }, items, listeners, faults, writes, clear };
}
