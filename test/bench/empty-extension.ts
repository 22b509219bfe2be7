import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * An extension with one content script that does nothing, on every page: what it costs is the browser's own.
 *
 * @returns its folder, and how to take it away again
 */
export function emptyExtension(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "backstory-empty-"));
  const manifest = {
    manifest_version: 3,
    name: "Empty",
    version: "1",
    content_scripts: [{ matches: ["*://*/*"], js: ["empty.js"], run_at: "document_idle" }],
  };
  writeFileSync(join(folder, "manifest.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "empty.js"), '"nothing";\n');
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
