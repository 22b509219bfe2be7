import type { RefObject } from "preact";
import { useRef } from "preact/hooks";
import { say } from "../../data/text/say";
import { PageIcon } from "../controls/PageIcon";
import { resultId, resultListId } from "./result-ids";

interface Props {
  field: RefObject<HTMLInputElement | null>;
  value: string;
  /** How many results the list below shows; the list is hidden at 0. */
  results: number;
  /** Index of the chosen result. */
  active: number;
  onInput: (value: string) => void;
  onActive: (index: number) => void;
  /** Enter: open the chosen result. */
  onPick: () => void;
  /** Esc in an empty field. */
  onLeave: () => void;
}

/** The one search field: a combobox over the list of results. */
export function SearchField({ field, value, results, active, onInput, onActive, onPick, onLeave }: Props) {
  const open = results > 0;
  // Home and End move in the text, until an arrow key has led into the list.
  const inList = useRef(false);

  function onKeyDown(event: KeyboardEvent) {
    // Keys that choose among an input method's suggestions are not ours.
    if (event.isComposing) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const to = open ? moved(event.key, active, results, inList.current) : null;
    if (to !== null) {
      inList.current = true;
      onActive(to);
    } else if (event.key === "Enter" && open) onPick();
    else if (event.key === "Escape") value === "" && !open ? onLeave() : onInput("");
    else return;
    event.preventDefault();
  }

  return (
    <div class="field">
      <PageIcon name="search" />
      <input
        ref={field}
        class="q"
        type="text"
        role="combobox"
        aria-label={say("popup_search")}
        aria-autocomplete="list"
        aria-expanded={open}
        aria-controls={resultListId}
        aria-activedescendant={open ? resultId(active) : undefined}
        placeholder={say("popup_search")}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={value}
        onInput={(event) => {
          inList.current = false;
          onInput(event.currentTarget.value);
        }}
        onKeyDown={onKeyDown}
      />
      {value === "" ? (
        <span aria-hidden="true">
          <kbd>/</kbd>
        </span>
      ) : (
        <button
          type="button"
          class="ib clear"
          aria-label={say("popup_clear")}
          onClick={() => {
            onInput("");
            field.current?.focus();
          }}
        >
          <PageIcon name="close" small />
        </button>
      )}
    </div>
  );
}

/** The index that a key leads to, or null for a key that moves nothing; Home and End only if `inList`. */
function moved(key: string, active: number, results: number, inList: boolean): number | null {
  const last = results - 1;
  if (inList && key === "Home") return 0;
  if (inList && key === "End") return last;
  if (key === "ArrowDown") return active < last ? active + 1 : 0;
  if (key === "ArrowUp") return active > 0 ? active - 1 : last;
  if (key === "PageDown") return Math.min(last, active + 6);
  if (key === "PageUp") return Math.max(0, active - 6);
  return null;
}
