import { useEffect, useRef, useState } from "preact/hooks";
import type { StoredSettings, WrongMark } from "../../data/messages/protocol";
import type { BackstoryRecord } from "../../data/record/schema";
import { decideUpon } from "../../data/settings/decide-upon";
import type { Settings } from "../../data/settings/schema";
import { say } from "../../data/text/say";
import { AppearanceSection } from "./AppearanceSection";
import { BackupSection } from "./BackupSection";
import { DataSection } from "./DataSection";
import { type Faults, FaultsSection } from "./FaultsSection";
import type { Keeping } from "./keeping";
import { OptionsNav } from "./OptionsNav";
import { PrivacySection } from "./PrivacySection";
import { ReadingSection } from "./ReadingSection";
import type { Draft } from "./RulesAsText";
import type { Keys } from "./Shortcuts";
import { SitesSection, type SitesSectionProps } from "./SitesSection";
import { StoredNotice } from "./StoredNotice";
import { type SectionId, sections } from "./sections";
import { TakenNote, type TakenNoteProps } from "./TakenNote";
import { UndoBar, useUndo } from "./UndoBar";
import { UnmarkedSection } from "./UnmarkedSection";

/** Changes some settings at once. With `undo`, says what was done and offers to take it back. */
export type Change = (patch: Partial<Settings>, undo?: string) => void;

export interface OptionsProps
  extends Pick<SitesSectionProps, "granted" | "withheld" | "onAllow" | "onAllowHosts"> {
  section: SectionId;
  /** Sites the reader took away in the browser's own pages. */
  taken: TakenNoteProps["taken"];
  onTakenSeen: () => void;
  stored: StoredSettings | null;
  problem: string | null;
  record: BackstoryRecord;
  /** Version of the extension: "0.1.0". */
  version: string;
  /** Hosts the extension may read, without wildcards. */
  listed: readonly string[];
  /** Patterns of sites the reader has allowed beside the list. */
  allowed: readonly string[];
  /** The permissions the manifest asks for. */
  permissions: readonly string[];
  /** Shortcuts in force; null where the browser knows none. */
  keys: Keys | null;
  /** The browser's page for shortcuts did not open. */
  keysProblem: boolean;
  /** Marks reported as wrong; null until they are read. */
  reports: readonly WrongMark[] | null;
  keeping: Keeping;
  faults: Faults;
  onChange: (patch: Partial<Settings>) => void;
  onSeen: () => void;
  onChangeKeys: () => void;
  /** Takes back one report, or all of them. */
  onTakeBack: (report?: WrongMark) => void;
  /** Puts reports back. */
  onRestore: (reports: readonly WrongMark[]) => void;
}

/** The settings page: sections by hash, every control at work at once. */
export function Options(props: OptionsProps) {
  const { section, stored, problem, onChange } = props;
  const { undo, offer, close } = useUndo();
  const heading = useRef<HTMLHeadingElement>(null);
  const [first] = useState(section);
  // Here, not in its section: what was written there is not lost by a look at another.
  const [draft, setDraft] = useState<Draft | null>(null);
  const newest = useRef(stored?.settings);
  newest.current = stored?.settings;
  const title = sections.find(({ id }) => id === section)?.title;

  useEffect(() => {
    // Not on opening: then the page is read from its beginning.
    if (section !== first || document.activeElement?.closest("nav")) heading.current?.focus();
  }, [section]);

  const change: Change = (patch, removed) => {
    if (removed && stored) {
      const before = stored.settings;
      // No more than this is undone: another tab or device may have decided something since.
      const back = () =>
        newest.current && onChange(decideUpon(newest.current, { ...before, ...patch }, before));
      offer({ text: removed, back });
    }
    onChange(patch);
  };

  const takeBack = (report?: WrongMark) => {
    const taken = report ? [report] : (props.reports ?? []);
    const text = report ? say("options_report_undone", report.words) : say("options_reports_undone");
    offer({ text, back: () => props.onRestore(taken) });
    props.onTakeBack(report);
  };

  return (
    <div class="bs options">
      <OptionsNav section={section} />
      <main class="options-main">
        {stored?.notice && <StoredNotice notice={stored.notice} onSeen={props.onSeen} />}
        <div role="alert">{problem && <p class="warn-note">{problem}</p>}</div>
        <TakenNote
          taken={props.taken}
          onSeen={() => {
            props.onTakenSeen();
            heading.current?.focus();
          }}
        />
        <h1 ref={heading} tabIndex={-1} class="options-head">
          {title && say(title)}
        </h1>
        {section === "data" && <DataSection record={props.record} version={props.version} />}
        {section === "faults" && <FaultsSection {...props.faults} />}
        {stored && section !== "data" && section !== "faults" && (
          <SettingsSection
            {...props}
            settings={stored.settings}
            change={change}
            onTakeBack={takeBack}
            draft={draft}
            onDraft={setDraft}
          />
        )}
        <UndoBar
          undo={undo}
          onClose={(pressed) => {
            close();
            if (pressed) heading.current?.focus();
          }}
        />
      </main>
    </div>
  );
}

interface SectionProps extends OptionsProps, Pick<SitesSectionProps, "draft" | "onDraft"> {
  settings: Settings;
  change: Change;
}

function SettingsSection({ section, settings, change, ...props }: SectionProps) {
  const { listed, allowed, permissions, record, reports, keys, keysProblem, onChangeKeys, onTakeBack } =
    props;
  switch (section) {
    case "sites":
      return <SitesSection {...props} {...{ settings, change }} />;
    case "reading":
      return <ReadingSection {...{ settings, change, keys, keysProblem, onChangeKeys }} />;
    case "unmarked":
      return <UnmarkedSection {...{ settings, reports, record, change, onTakeBack }} />;
    case "appearance":
      return <AppearanceSection settings={settings} change={change} />;
    case "backup":
      return <BackupSection {...{ settings, record, change }} keeping={props.keeping} />;
    default:
      return (
        <PrivacySection
          {...{ settings, listed, allowed, permissions, change }}
          keeping={props.keeping}
          reports={reports?.length ?? null}
          onTakeBack={() => onTakeBack()}
        />
      );
  }
}
