/** What went wrong anywhere in the extension comes together here. */
import { clearFaults, loadFaults, noteTold } from "../../data/browser/faults-store";
import type { Handlers } from "../../data/browser/router";
import { errorText } from "../../data/faults/error-text";
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

/** Notes what nobody in the background caught; the browser has told its console. To be called while it starts. */
export function watchBackground(): void {
  const note = (error: unknown) => noteTold(errorText(error), { place: "background" });
  addEventListener("error", ({ error }) => note(error));
  addEventListener("unhandledrejection", ({ reason }) => note(reason));
}

/** The page of ours an address is of; any other is somebody's page, and no more is known of it. */
function placeOf(url: string | undefined): FaultPlace {
  const [, name] = /^(?:chrome|moz)-extension:\/\/[^/]+\/(\w+)\.html/.exec(url ?? "") ?? [];
  return ownPages.find((each) => each === name) ?? "page";
}
