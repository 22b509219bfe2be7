/** What went wrong anywhere in the extension comes together here. */
import { clearFaults, loadFaults, noteFault, noteTold } from "../../data/browser/faults-store";
import type { Handlers } from "../../data/browser/router";
import type { FaultPlace } from "../../data/faults/fault";

const ownPages = ["popup", "options", "welcome", "record"] as const;

export const faultHandlers: Pick<Handlers, "page:fault" | "faults:read" | "faults:clear"> = {
  "page:fault": ({ error }, { url, isPrivate }) => {
    noteTold(error, { place: placeOf(url) }, isPrivate ? "fleeting" : "kept");
    return null;
  },
  "faults:read": () => loadFaults(),
  "faults:clear": async () => {
    await clearFaults();
    return loadFaults();
  },
};

/** Notes what nobody in the background caught. To be called while it starts. */
export function watchBackground(): void {
  const note = (event: Event, error: unknown) => {
    // It is in the console once, by `noteFault`.
    event.preventDefault();
    noteFault(error, { place: "background" });
  };
  addEventListener("error", (event) => note(event, event.error));
  addEventListener("unhandledrejection", (event) => note(event, event.reason));
}

/** The page of ours an address is of; any other is somebody's page, and no more is known of it. */
function placeOf(url: string | undefined): FaultPlace {
  const [, name] = /^(?:chrome|moz)-extension:\/\/[^/]+\/(\w+)\.html/.exec(url ?? "") ?? [];
  return ownPages.find((each) => each === name) ?? "page";
}
