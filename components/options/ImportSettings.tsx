import { useEffect, useId, useRef, useState } from "preact/hooks";
import { decodeText } from "../../data/settings/decode-text";
import { mostCharacters, type ParsedFile, parseSettingsFile } from "../../data/settings/parse-settings-file";
import type { Settings } from "../../data/settings/schema";
import { say } from "../../data/text/say";
import { language } from "../../data/text/say-count";
import { PageIcon } from "../controls/PageIcon";
import { ImportPreview } from "./ImportPreview";

interface Props {
  settings: Settings;
  /** The record's names by id. */
  names: ReadonlyMap<string, string>;
  onApply: (next: Settings) => void;
}

type Readable = Extract<ParsedFile, { ok: true }>;
type Refusal = Extract<ParsedFile, { ok: false }>["refusal"] | "unreadable" | "one-file";

const REFUSALS = {
  empty: "options_import_empty",
  "not-json": "options_import_not_json",
  "not-object": "options_import_not_object",
  "other-format": "options_import_other_format",
  "no-version": "options_import_no_version",
  damaged: "options_import_damaged",
  unreadable: "options_import_unreadable",
  "one-file": "options_import_one_file",
} as const satisfies Record<Exclude<Refusal, "large">, string>;

/** Settings from a file that is chosen, dropped or pasted; written only after they were looked at. */
export function ImportSettings({ settings, names, onApply }: Props) {
  const [text, setText] = useState("");
  const [read, setRead] = useState<{ file: Readable; name?: string | undefined; count: number } | null>(null);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [over, setOver] = useState(false);
  const choice = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  /** Each look is a preview of its own, that begins anew. */
  const looks = useRef(0);
  const note = useId();

  function look(content: string, name?: string) {
    const file = parseSettingsFile(content);
    setRefusal(file.ok ? null : file.refusal);
    looks.current++;
    setRead(file.ok ? { file, name, count: looks.current } : null);
  }

  async function open(files: FileList | null | undefined) {
    if (!files || files.length === 0) return;
    setRead(null);
    if (files.length > 1) return setRefusal("one-file");
    const [file] = files;
    // A character is four bytes at most, and what is larger need not be read to know it.
    if (file!.size > 4 * mostCharacters) return setRefusal("large");
    try {
      look(decodeText(new Uint8Array(await file!.arrayBuffer())), file!.name);
    } catch {
      setRefusal("unreadable");
    }
  }

  // Anywhere on the page: a file dropped beside the place for it would be shown by the browser instead of our page.
  useEffect(() => {
    const onOver = (event: DragEvent) => {
      if (!event.dataTransfer?.types.includes("Files")) return;
      event.preventDefault();
      setOver(event.type === "dragover");
    };
    const onDrop = (event: DragEvent) => {
      onOver(event);
      void open(event.dataTransfer?.files);
    };
    document.addEventListener("dragover", onOver);
    document.addEventListener("dragleave", onOver);
    document.addEventListener("drop", onDrop);
    return () => {
      document.removeEventListener("dragover", onOver);
      document.removeEventListener("dragleave", onOver);
      document.removeEventListener("drop", onDrop);
    };
  }, []);

  function close() {
    setRead(null);
    setText("");
    button.current?.focus();
  }

  return (
    <>
      <div class={over ? "panel drop over" : "panel drop"}>
        <div class="set">
          <div class="set-text">
            <b>{say("options_import_title")}</b>
            <small>{say("options_import_text")}</small>
          </div>
          <button ref={button} type="button" class="btn" onClick={() => choice.current?.click()}>
            <PageIcon name="upload" />
            {say("options_import_choose")}
          </button>
          <input
            ref={choice}
            type="file"
            accept=".json,application/json"
            hidden
            onChange={(event) => {
              const input = event.currentTarget;
              void open(input.files).then(() => {
                // The same file may be chosen again.
                input.value = "";
              });
            }}
          />
        </div>
        <form
          class="paste"
          onSubmit={(event) => {
            event.preventDefault();
            look(text);
          }}
        >
          <textarea
            class="text-form"
            rows={4}
            spellcheck={false}
            autocapitalize="off"
            aria-label={say("options_import_paste")}
            aria-describedby={note}
            aria-invalid={refusal !== null}
            placeholder={'{ "format": "backstory-settings", … }'}
            value={text}
            onInput={(event) => {
              setText(event.currentTarget.value);
              setRefusal(null);
            }}
          />
          <button type="submit" class="btn">
            {say("options_import_look")}
          </button>
          <p id={note} class={refusal ? "field-problem" : "sr"} role="status">
            {refusal && refusedWords(refusal)}
          </p>
        </form>
      </div>
      {read && (
        <ImportPreview
          key={read.count}
          {...{ settings, names }}
          file={read.file}
          fileName={read.name}
          onCancel={close}
          onApply={(next) => {
            close();
            onApply(next);
          }}
        />
      )}
    </>
  );
}

const refusedWords = (refusal: Refusal): string =>
  refusal === "large"
    ? say("options_import_large", mostCharacters.toLocaleString(language()))
    : say(REFUSALS[refusal]);
