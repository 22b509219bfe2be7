import { useEffect, useState } from "preact/hooks";
import type { Keeping } from "../../components/options/keeping";
import { countRequests } from "../../data/browser/network-requests";
import { requestsOfOpenPages } from "../../data/browser/open-pages";
import { send } from "../../data/browser/send";
import type { Held, Whereabouts } from "../../data/messages/protocol";

/** Between two looks at what is held while the page is in sight, in milliseconds. */
const between = 5000;

/**
 * Where settings are and what else is held, looked at again as they change and while the page is in sight.
 *
 * @param wanted whether a section that shows it is open
 * @param settings any value that is another after each change of the settings
 */
export function useKeeping(wanted: boolean, settings: unknown): Keeping {
  const [place, setPlace] = useState<Whereabouts["place"] | null>(null);
  const [held, setHeld] = useState<Held | null>(null);
  const [requests, setRequests] = useState(0);
  const [problem, setProblem] = useState(false);

  useEffect(() => {
    if (!wanted) return;
    const look = () => {
      if (document.visibilityState !== "visible") return;
      send("storage:held", {}).then(setHeld, () => setHeld(null));
      setRequests(requestsOfOpenPages());
    };
    look();
    const timer = setInterval(look, between);
    const stop = countRequests(() => setRequests(requestsOfOpenPages()));
    return () => {
      clearInterval(timer);
      stop();
    };
  }, [wanted, settings]);

  useEffect(() => {
    if (wanted)
      send("settings:where", {}).then(
        (where) => setPlace(where.place),
        () => setPlace("refused"),
      );
  }, [wanted, settings]);

  const onHere = (on: boolean) => {
    setProblem(false);
    send("settings:here", { on }).then(
      (where) => setPlace(where.place),
      () => setProblem(true),
    );
  };

  const onDropAside = () => {
    setProblem(false);
    send("settings:drop-aside", {})
      .then(() => send("storage:held", {}))
      .then(setHeld, () => setProblem(true));
  };

  return { place, held, requests, problem, onHere, onDropAside, onCopy };
}

const onCopy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
