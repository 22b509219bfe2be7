import record from "virtual:record";
import { useEffect, useRef, useState } from "preact/hooks";
import { applyLook } from "../../components/controls/apply-look";
import type { Keys } from "../../components/welcome/Keys";
import { Welcome } from "../../components/welcome/Welcome";
import { keysInForce } from "../../data/browser/commands";
import { keepLook } from "../../data/browser/look-copy";
import { send } from "../../data/browser/send";
import { listedPatterns } from "../../data/browser/tabs";
import { defaults, type Settings } from "../../data/settings/schema";
import { beginExample, openCard } from "./example-reader";
import { date, words } from "./example-words";

const pinning = /Android/.test(navigator.userAgent) ? null : import.meta.env.FIREFOX ? "firefox" : "chromium";
/** The demo's own addresses are no news sites; they are of one scheme. */
const sites = listedPatterns().filter((pattern) => pattern.startsWith("*://")).length;

/** Shows at once, then learns settings and keys, and has the example marked. */
export function App() {
  const [keys, setKeys] = useState<Keys | null>(null);
  const settings = useRef<Settings>(defaults);

  useEffect(() => {
    const known = keysInForce().catch(() => null);
    known.then(setKeys);
    const read = send("settings:read", {}).then(
      (stored) => stored.settings,
      () => defaults,
    );
    Promise.all([read, known]).then(([now, shortcuts]) => {
      settings.current = now;
      applyLook(now);
      keepLook(now);
      return beginExample(now, shortcuts ?? {});
    });
  }, []);

  return (
    <Welcome
      {...{ words, date, sites, keys, pinning }}
      names={record.entities.length}
      sources={record.sources.length}
      onOpen={(id, element, by) => openCard(id, element, by, settings.current.textSize)}
    />
  );
}
