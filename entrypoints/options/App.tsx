import record from "virtual:record";
import { useEffect, useRef, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { applyLook } from "../../components/controls/apply-look";
import { Options } from "../../components/options/Options";
import { sectionOf } from "../../components/options/sections";
import { send } from "../../data/browser/send";
import type { StoredSettings } from "../../data/messages/protocol";
import type { Settings } from "../../data/settings/schema";

const manifest = browser.runtime.getManifest();
// "*://*.news.example/*" names the host news.example.
const listed = (manifest.host_permissions ?? []).flatMap(
  (pattern: string) => /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1] ?? [],
);
const permissions = (manifest.permissions ?? []).filter((name: string) => !name.includes("://"));

/** Joins the settings page to the background: reads once, then writes each change as it is made. */
export function App() {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  const [stored, setStored] = useState<StoredSettings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  // Writes go one after the other, each made from the newest settings: two quick changes both last.
  const latest = useRef<StoredSettings | null>(null);
  const queue = useRef<Promise<unknown>>(Promise.resolve());

  function show(next: StoredSettings) {
    latest.current = next;
    applyLook(next.settings);
    setStored(next);
  }

  function read() {
    queue.current = queue.current.then(() =>
      send("settings:read", {}).then(show, () =>
        setProblem("The settings could not be read. Reload this page to try again."),
      ),
    );
  }

  function change(patch: Partial<Settings>) {
    if (!latest.current) return;
    setProblem(null);
    const settings = { ...latest.current.settings, ...patch };
    show({ ...latest.current, settings });
    queue.current = queue.current.then(() =>
      send("settings:write", { settings }).catch(() => {
        setProblem("That could not be saved. What you see is what is stored; try again.");
        return send("settings:read", {}).then(show, () => null);
      }),
    );
  }

  useEffect(() => {
    const onHash = () => setSection(sectionOf(location.hash));
    // The popup may have changed something while this page lay behind.
    const onShow = () => document.visibilityState === "visible" && read();
    read();
    addEventListener("hashchange", onHash);
    addEventListener("focus", onShow);
    return () => {
      removeEventListener("hashchange", onHash);
      removeEventListener("focus", onShow);
    };
  }, []);

  return (
    <Options
      section={section}
      stored={stored}
      problem={problem}
      record={record}
      version={manifest.version}
      listed={listed}
      permissions={permissions}
      onChange={change}
      onSeen={() => {
        if (latest.current) show({ settings: latest.current.settings });
        send("settings:seen", {}).catch(() => null);
      }}
    />
  );
}
