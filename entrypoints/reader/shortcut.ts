import type { CommandName, Reading } from "../../data/messages/protocol";

type Press = Pick<KeyboardEvent, "keyCode" | "altKey" | "shiftKey" | "ctrlKey" | "metaKey">;

/** The parts of a shortcut before its key, as browsers write them; signs are Chromium's on a Mac. */
const modifiers = /Alt|Shift|(?:Mac)?Ctrl|Command|[⌥⇧⌃⌘]/g;

/**
 * Whether a press of a key is a shortcut as browsers write it: "Alt+N", "Ctrl+Shift+F6", "⌥N" on a Mac.
 * One whose words we do not know (another language's, keys other than letters, digits and F1 to F12) is
 * left to the browser, which sends its command itself.
 */
export function presses(event: Press, shortcut: string, onMac: boolean): boolean {
  const [, held = "", key = ""] = /^(.*?)(F\d+|[A-Z0-9])$/.exec(shortcut) ?? [];
  const has = (words: RegExp) => words.test(held);
  const code = key.length > 1 ? 111 + Number(key.slice(1)) : key.charCodeAt(0);
  return (
    // The key code is the same for a letter wherever the keyboard has it, and with Alt on a Mac, too.
    event.keyCode === code &&
    /^\+*$/.test(held.replace(modifiers, "")) &&
    (key.length > 1 || has(/[AC⌥⌃⌘]/)) &&
    event.altKey === has(/Alt|⌥/) &&
    event.shiftKey === has(/Shift|⇧/) &&
    event.metaKey === has(onMac ? /Command|⌘|^Ctrl|\+Ctrl/ : /Command/) &&
    event.ctrlKey === has(onMac ? /MacCtrl|⌃/ : /Ctrl/)
  );
}

/** The command that a press of a key stands for, or undefined. */
export function commandOf(event: Press, shortcuts: Reading["shortcuts"]): CommandName | undefined {
  const onMac = navigator.platform.startsWith("Mac");
  return (Object.keys(shortcuts) as CommandName[]).find((name) => presses(event, shortcuts[name]!, onMac));
}
