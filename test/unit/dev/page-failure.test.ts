import { expect, it } from "vitest";
import { pageFailure } from "../../../.dev/page-failure";

const url = "http://nowhere.invalid/";
/** Firefox answers with a stack. */
const firefox = (code: string) =>
  new Error(`Protocol error (browsingContext.navigate): unknown error Error: ${code} #onNavigationCommitted@chrome://x
emit@resource://gre/modules/EventEmitter.sys.mjs:156:19
 at ${url}`);

it.each<[unknown, string]>([
  [new Error(`net::ERR_NAME_NOT_RESOLVED at ${url}`), "no such site is known"],
  [firefox("NS_ERROR_UNKNOWN_HOST"), "no such site is known"],
  [new Error(`net::ERR_CONNECTION_REFUSED at ${url}`), "nothing answers at this address"],
  [firefox("NS_ERROR_CONNECTION_REFUSED"), "nothing answers at this address"],
  [new Error("Navigation timeout of 30000 ms exceeded"), "it took too long to answer"],
  [new Error(`net::ERR_CERT_DATE_INVALID at ${url}`), "its certificate is not in order"],
  [firefox("NS_ERROR_STRANGE"), "NS_ERROR_STRANGE"],
  [new Error("A first line\nand more"), "A first line"],
  ["a text", "a text"],
])("%s", (error, why) => {
  expect(pageFailure(url, error)).toBe(`${url} did not open: ${why}.`);
});
