import { coversHost } from "../../data/sites/normalise-host";

/** Whether the extension may read a host, or any part of it. */
export function isListed(host: string, listed: readonly string[]): boolean {
  return listed.some((each) => coversHost(each, host) || coversHost(host, each));
}
