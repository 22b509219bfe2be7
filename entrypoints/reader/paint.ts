import type { Reading } from "../../data/messages/protocol";
import { markLines } from "../../data/settings/mark-lines";
import { isLight } from "./ink";
import type { Mark } from "./marks";

/** The marks as painted: highlights that `marks.css` has rules for, never another node in the page. */
export class Paint {
  readonly #highlights = new Map<string, Highlight>();
  /** The key under which the one mark pointed at, reached by the keyboard or gone to is painted. */
  readonly #single = { hover: "", focus: "", flash: "" };

  /** Paints just these marks at rest. */
  rest(marks: readonly Mark[], style: Reading["markStyle"]): void {
    for (const [key, highlight] of this.#highlights) if (/-rest/.test(key)) highlight.clear();
    for (const mark of marks) this.#add(restKey(mark, style), 0, mark);
    this.register();
  }

  /** Paints one mark, or none, as pointed at, as reached by the keyboard or as just gone to. */
  only(what: "hover" | "focus" | "flash", mark: Mark | null): void {
    this.#highlights.get(this.#single[what])?.clear();
    if (mark) {
      const key = `backstory-${what}${what === "hover" ? shade(mark) : ""}`;
      this.#single[what] = key;
      this.#add(key, ["hover", "focus", "flash"].indexOf(what) + 1, mark);
    }
    this.register();
  }

  /** Puts the highlights (back) into the registry, which the page shares and may have cleared. */
  register(): void {
    for (const [key, highlight] of this.#highlights) {
      const known = CSS.highlights.get(key) === highlight;
      if (highlight.size > 0 && !known) CSS.highlights.set(key, highlight);
      if (highlight.size === 0 && known) CSS.highlights.delete(key);
    }
  }

  drop({ range }: Mark): void {
    for (const highlight of this.#highlights.values()) highlight.delete(range);
  }

  clear(): void {
    for (const highlight of this.#highlights.values()) highlight.clear();
    this.register();
  }

  #add(key: string, priority: number, mark: Mark): void {
    let highlight = this.#highlights.get(key);
    if (!highlight) {
      highlight = new Highlight();
      highlight.priority = priority;
      this.#highlights.set(key, highlight);
    }
    highlight.add(mark.range);
  }
}

function restKey(mark: Mark, style: Reading["markStyle"]): string {
  const look =
    style === "marker"
      ? style
      : mark.inLink
        ? "link"
        : style === "kinds"
          ? markLines[mark.kind]
          : style === "tinted"
            ? mark.kind
            : style;
  return `backstory-rest-${look}${shade(mark)}`;
}

const shade = ({ range }: Mark): string => (isLight(range.startContainer.parentElement!) ? "-dk" : "");
