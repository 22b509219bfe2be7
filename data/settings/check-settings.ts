import * as v from "valibot";
import { normaliseHost, writeHost } from "../sites/normalise-host";
import { Settings } from "./schema";

export type CheckedSettings = { ok: true; settings: Settings } | { ok: false; problem: string };

/** Checks whole settings, whoever they come from: shape, ranges, and that site rules are well-formed. */
export function checkSettings(value: unknown): CheckedSettings {
  const result = v.safeParse(Settings, value);
  if (!result.success) {
    const [issue] = result.issues;
    return { ok: false, problem: `${v.getDotPath(issue) ?? "The settings"}: ${issue.message}` };
  }
  const hosts = new Set<string>();
  for (const { host } of result.output.sites) {
    const read = normaliseHost(writeHost(host));
    if (!read.ok) return { ok: false, problem: read.problem };
    if (read.host !== host) return { ok: false, problem: `${host} must be written ${read.host}.` };
    if (hosts.has(host)) return { ok: false, problem: `There are two rules for ${host}.` };
    hosts.add(host);
  }
  return { ok: true, settings: result.output };
}
