let leaving = 0;
let host: HTMLElement | null = null;

/**
 * Has a screen reader say a line, politely, in browsers where a page cannot ask for it: a live region
 * stands in the page for three seconds, out of sight, in a closed shadow root. Without text it goes.
 */
export function sayInRegion(text?: string): void {
  clearTimeout(leaving);
  host?.remove();
  host = null;
  if (!text) return;
  host = document.createElement("backstory-card");
  const root = host.attachShadow({ mode: "closed" });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(":host{all:initial!important;position:fixed!important;clip-path:inset(50%)!important}");
  root.adoptedStyleSheets = [sheet];
  const region = root.appendChild(document.createElement("div"));
  region.role = "status";
  document.documentElement.append(host);
  // A region that comes with its words is not read out: they have to change.
  setTimeout(() => {
    region.textContent = text;
  }, 100);
  leaving = window.setTimeout(sayInRegion, 3000);
}
