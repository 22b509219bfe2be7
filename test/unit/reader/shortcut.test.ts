import { describe, expect, it } from "vitest";
import { presses } from "../../../entrypoints/reader/shortcut";

/** A press of a key: "alt N", "ctrl shift 1", "F6". */
function press(text: string) {
  const held = text.split(" ");
  const key = held.pop()!;
  return {
    keyCode: key.length > 1 ? 111 + Number(key.slice(1)) : key.charCodeAt(0),
    altKey: held.includes("alt"),
    shiftKey: held.includes("shift"),
    ctrlKey: held.includes("ctrl"),
    metaKey: held.includes("meta"),
  };
}

describe("a press of a key is a shortcut", () => {
  it.each([
    ["alt N", "Alt+N", false],
    ["alt shift N", "Alt+Shift+N", false],
    ["ctrl shift 1", "Ctrl+Shift+1", false],
    ["F6", "F6", false],
    ["alt F12", "Alt+F12", false],
    ["alt N", "⌥N", true],
    ["ctrl shift N", "⌃⇧N", true],
    ["ctrl shift N", "MacCtrl+Shift+N", true],
    ["meta shift N", "Ctrl+Shift+N", true],
    ["meta shift N", "Command+Shift+N", true],
    ["meta shift N", "⇧⌘N", true],
  ])("%s is %s (Mac: %s)", (keys, shortcut, onMac) => {
    expect(presses(press(keys), shortcut, onMac)).toBe(true);
  });

  it.each([
    ["alt P", "Alt+N", false],
    ["N", "Alt+N", false],
    ["alt shift N", "Alt+N", false],
    ["ctrl alt N", "Alt+N", false],
    ["alt N", "Alt+Shift+N", false],
    ["ctrl N", "Ctrl+N", true],
    ["N", "N", false],
    ["shift N", "Shift+N", false],
    // Chromium writes shortcuts in the language of the browser; its command comes all the same.
    ["N", "Strg+N", false],
    ["ctrl N", "Strg+N", false],
    ["alt N", "Alt+Umschalttaste+N", false],
    ["alt P", "Alt+PageUp", false],
    ["alt N", "", false],
  ])("%s is not %j (Mac: %s)", (keys, shortcut, onMac) => {
    expect(presses(press(keys), shortcut, onMac)).toBe(false);
  });
});
