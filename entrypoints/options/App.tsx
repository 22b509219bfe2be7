import record from "virtual:record";
import { useEffect, useRef, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { applyLook } from "../../components/controls/apply-look";
import { Options } from "../../components/options/Options";
import type { Keys } from "../../components/options/Shortcuts";
import { sectionOf } from "../../components/options/sections";
import { keysInForce, openShortcutSettings } from "../../data/browser/commands";
import { send } from "../../data/browser/send";
import { allowedSites, requestSites } from "../../data/browser/site-scripts";
import type { Name, Reply, Request, StoredSettings, WrongMark } from "../../data/messages/protocol";
import type { Settings } from "../../data/settings/schema";
import { sitesToAskFor } from "../../data/sites/chosen-sites";

const manifest = browser.runtime.getManifest();
// "*://*.news.example/*" names the host news.example.
const patternsListed: string[] = manifest.host_permissions ?? [];
const listed = patternsListed.flatMap(
  (pattern: string) => /^[^:]+:\/\/(?:\*\.)?([^/*]+)\//.exec(pattern)?.[1] ?? [],
);
const permissions = (manifest.permissions ?? []).filter((name: string) => !name.includes("://"));

/** Joins the settings page to the background: reads once, then writes each change as it is made. */
export function App() {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  const [stored, setStored] = useState<StoredSettings | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [reports, setReports] = useState<WrongMark[] | null>(null);
  const [allowed, setAllowed] = useState<string[]>([]);
  const [keys, setKeys] = useState<Keys | null>(null);
  const [keysProblem, setKeysProblem] = useState(false);
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

  /** What others may have changed while this page lay behind: the popup, a card, the browser's own pages. */
  function readAll() {
    read();
    send("reports:read", {}).then(setReports, () =>
      setProblem("The reports could not be read. Reload this page to try again."),
    );
    readAllowed();
    keysInForce().then(setKeys, () => setKeys(null));
  }

  function readAllowed() {
    allowedSites().then(setAllowed, () => setAllowed([]));
  }

  /** Asks the browser first where a change needs sites it has not allowed: it must see the click in it. */
  function change(patch: Partial<Settings>) {
    if (!latest.current) return;
    const { settings } = latest.current;
    const patterns = sitesToAskFor(settings, { ...settings, ...patch }, allowed, patternsListed);
    if (patterns.length === 0) return write(patch);
    requestSites(patterns)
      .catch(() => false)
      .then((yes) => {
        const { scope, ...rest } = patch;
        write(yes ? patch : rest);
        if (!yes) setProblem(refused(scope === "all"));
      });
  }

  function changeReports<N extends "reports:undo" | "reports:restore">(name: N, request: Request<N>) {
    setProblem(null);
    send<Name & N>(name, request).then(
      (left: Reply<N>) => setReports(left),
      () => setProblem("That could not be saved. What you see is what is stored; try again."),
    );
  }

  function write(patch: Partial<Settings>) {
    if (!latest.current) return;
    setProblem(null);
    const settings = { ...latest.current.settings, ...patch };
    show({ ...latest.current, settings });
    queue.current = queue.current.then(() =>
      send("settings:write", { settings }).then(readAllowed, () => {
        setProblem("That could not be saved. What you see is what is stored; try again.");
        return send("settings:read", {}).then(show, () => null);
      }),
    );
  }

  useEffect(() => {
    const onHash = () => setSection(sectionOf(location.hash));
    const onShow = () => document.visibilityState === "visible" && readAll();
    readAll();
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
      allowed={allowed}
      permissions={permissions}
      keys={keys}
      keysProblem={keysProblem}
      reports={reports}
      onChangeKeys={() => {
        openShortcutSettings().then(
          () => setKeysProblem(false),
          () => setKeysProblem(true),
        );
      }}
      onTakeBack={(report) => changeReports("reports:undo", report ? { report } : {})}
      onRestore={(taken) => changeReports("reports:restore", { reports: [...taken] })}
      onChange={change}
      onSeen={() => {
        if (latest.current) show({ settings: latest.current.settings });
        send("settings:seen", {}).catch(() => null);
      }}
    />
  );
}

const refused = (every: boolean): string =>
  every
    ? "Your browser has not allowed all sites, so the choice stays as it was."
    : "Your browser has not allowed that, so the rule is kept and nothing is marked there yet.";
