/**
 * Services a browser asks of its own accord, whatever is installed in it. Switched off as far as there
 * are switches; what is left is known by exact host, so that no other can hide among them.
 */
const browsersOwn = new Set([
  "accounts.google.com",
  "android.clients.google.com",
  "clients2.google.com",
  "clientservices.googleapis.com",
  "content-autofill.googleapis.com",
  "optimizationguide-pa.googleapis.com",
  "safebrowsing.googleapis.com",
  "update.googleapis.com",
  "www.google.com",
  "aus5.mozilla.org",
  "content-signature-2.cdn.mozilla.net",
  "detectportal.firefox.com",
  "firefox.settings.services.mozilla.com",
  "firefox-settings-attachments.cdn.mozilla.net",
  "incoming.telemetry.mozilla.org",
  "push.services.mozilla.com",
  "tracking-protection.cdn.mozilla.net",
]);

/** The requests that went neither to the page's own host nor to a service of the browser itself. */
export function foreignTo(host: string, asked: readonly string[]): string[] {
  return asked.filter((each) => {
    const at = each.startsWith("CONNECT ") ? each.slice(8).replace(/:\d+$/, "") : new URL(each).hostname;
    return at !== host && !browsersOwn.has(at);
  });
}
