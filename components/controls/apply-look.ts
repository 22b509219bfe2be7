import type { Settings } from "../../data/settings/schema";

/** Gives the page the reader's theme and text size. */
export function applyLook({ theme, textSize }: Pick<Settings, "theme" | "textSize">): void {
  const { style, classList } = document.documentElement;
  style.colorScheme = theme === "system" ? "light dark" : theme;
  style.setProperty("--backstory-text", String(textSize / 100));
  classList.toggle("large-text", textSize >= 150);
}
