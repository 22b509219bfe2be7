import { cpus, release, totalmem, type } from "node:os";
import type { Browser } from "puppeteer-core";

/** The machine in a line, without its name or any path: processor, memory, system, browser, day. */
export async function machine(browser: Browser): Promise<string> {
  const all = cpus();
  const model = all[0]?.model.replace(/\s+/g, " ").trim() || "unknown processor";
  const memory = `${Math.round(totalmem() / 2 ** 30)} GB of memory`;
  const system = `${type()} ${release().replace(/^(\d+\.\d+).*/, "$1")}`;
  const version = (await browser.version()).replace("/", " ");
  const day = new Date().toISOString().slice(0, 10);
  return `${all.length} cores (${model}), ${memory}, ${system}, Node ${process.versions.node}, ${version}; ${day}`;
}
