/**
 * Puts a text on the clipboard; false where neither way is open. To be called while a click is handled:
 * browsers allow it only then.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    // Only there on secure pages, and not where the page's policy forbids it.
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyByEvent(text);
  }
}

/** The old way: the browser asks what is to be copied, and we answer before the page can. */
function copyByEvent(text: string): boolean {
  let done = false;
  const listener = (event: ClipboardEvent) => {
    if (!event.isTrusted) return;
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData("text/plain", text);
    done = true;
  };
  window.addEventListener("copy", listener, true);
  try {
    document.execCommand("copy");
  } finally {
    window.removeEventListener("copy", listener, true);
  }
  return done;
}
