import browser from "webextension-polyfill";
import type { Surroundings } from "../faults/report";

/** Extension, browser and system, in the plainest terms: no build, no fonts, nothing to tell two readers apart by. */
export async function surroundings(): Promise<Surroundings> {
  const { os, arch } = await browser.runtime.getPlatformInfo();
  const { version } = browser.runtime.getManifest();
  return {
    version,
    browser: browserOf(navigator.userAgent),
    system: `${os} ${arch}`,
    language: navigator.language,
  };
}

/** "Firefox 149" or "Chromium 131": a browser made of either counts as what it is made of. */
export function browserOf(userAgent: string): string {
  const [, name, version] = /(Firefox|Chrome)\/(\d+)/.exec(userAgent) ?? [];
  return name ? `${name === "Chrome" ? "Chromium" : name} ${version}` : "another browser";
}
