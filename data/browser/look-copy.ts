/**
 * A copy of theme and text size, so that a page of ours opens in the reader's colours: settings take an answer from
 * the background, which comes after the first picture. It is no setting: a wrong one lasts until that answer.
 */
import type { Settings } from "../settings/schema";

type Look = Pick<Settings, "theme" | "textSize">;

const key = "look";

/** Keeps the look for the next page, and nothing where it is as it comes. Never fails. */
export function keepLook({ theme, textSize }: Look): void {
  try {
    if (theme === "system" && textSize === 100) localStorage.removeItem(key);
    else localStorage.setItem(key, `${theme} ${textSize}`);
  } catch {
    // Denied or full: pages open in the system's colours for a moment.
  }
}

/** The look kept last; null if there is none, or none that makes sense. Never fails. */
export function keptLook(): Look | null {
  try {
    const [, theme, size] =
      /^(system|light|dark) (100|115|130|150|200)$/.exec(localStorage.getItem(key) ?? "") ?? [];
    if (!theme || !size) return null;
    return { theme: theme as Look["theme"], textSize: Number(size) as Look["textSize"] };
  } catch {
    return null;
  }
}
