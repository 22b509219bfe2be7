import record from "virtual:record";
import { useEffect, useState } from "preact/hooks";
import browser from "webextension-polyfill";
import { Options } from "../../components/options/Options";
import type { Keys } from "../../components/options/Shortcuts";
import { sectionOf } from "../../components/options/sections";
import { keysInForce, onShortcuts, openShortcutSettings } from "../../data/browser/commands";
import { send } from "../../data/browser/send";
import { watch } from "../../data/browser/settings-store";
import { forgetTaken } from "../../data/browser/taken-sites";
import type { Name, Reply, Request, WrongMark } from "../../data/messages/protocol";
import { hostsOf, sitesWithheld } from "../../data/sites/chosen-sites";
import { patternOf } from "../../data/sites/match-pattern";
import { say } from "../../data/text/say";
import { useFaults } from "./use-faults";
import { useGranted } from "./use-granted";
import { useKeeping } from "./use-keeping";
import { useSettings } from "./use-settings";

const manifest = browser.runtime.getManifest();
const patternsListed: string[] = manifest.host_permissions ?? [];
const listed = hostsOf(patternsListed);
const permissions = (manifest.permissions ?? []).filter((name: string) => !name.includes("://"));

/** Joins the settings page to the background: reads once, then writes each change as it is made. */
export function App() {
  const [section, setSection] = useState(() => sectionOf(location.hash));
  const [problem, setProblem] = useState<string | null>(null);
  const [reports, setReports] = useState<WrongMark[] | null>(null);
  const [keys, setKeys] = useState<Keys | null>(null);
  const [keysProblem, setKeysProblem] = useState(false);
  const settings = useSettings(setProblem);
  const sites = useGranted(settings, setProblem);
  const keeping = useKeeping(section === "backup" || section === "privacy", settings.stored?.settings);
  const faults = useFaults(section === "faults", keeping.onCopy);

  /** What others may have changed while this page lay behind: the popup, a card, the browser's own pages. */
  function readAll() {
    void settings.read();
    send("reports:read", {}).then(setReports, () => setProblem(say("options_reports_unread")));
    void sites.look();
    readKeys();
  }

  function readKeys() {
    keysInForce().then(setKeys, () => setKeys(null));
  }

  function changeReports<N extends "reports:undo" | "reports:restore">(name: N, request: Request<N>) {
    setProblem(null);
    send<Name & N>(name, request).then(
      (left: Reply<N>) => setReports(left),
      () => setProblem(say("options_unsaved")),
    );
  }

  useEffect(() => {
    const onHash = () => setSection(sectionOf(location.hash));
    const onShow = () => document.visibilityState === "visible" && readAll();
    readAll();
    watch(() => void settings.read());
    onShortcuts(readKeys);
    addEventListener("hashchange", onHash);
    addEventListener("focus", onShow);
    return () => {
      removeEventListener("hashchange", onHash);
      removeEventListener("focus", onShow);
    };
  }, []);

  const { granted } = sites;
  const own = new Set(patternsListed);
  return (
    <Options
      section={section}
      stored={settings.stored}
      problem={problem}
      record={record}
      keeping={keeping}
      faults={faults}
      version={manifest.version}
      listed={listed}
      granted={granted}
      allowed={granted?.filter((pattern) => !own.has(pattern)) ?? []}
      taken={sites.taken}
      onTakenSeen={forgetTaken}
      withheld={granted ? sitesWithheld(patternsListed, granted) : []}
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
      onChange={sites.change}
      onAllow={sites.allow}
      onAllowHosts={(hosts) => sites.allow(hosts.map(patternOf))}
      onSeen={settings.dropNotice}
    />
  );
}
