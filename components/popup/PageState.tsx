import { useEffect, useState } from "preact/hooks";
import type { TabState } from "../../data/messages/protocol";
import { OnThisPage } from "./OnThisPage";
import { StateActs } from "./StateActs";
import { StateMessage } from "./StateMessage";
import { stateWords } from "./state-words";

interface Props {
  tab: TabState | null;
  onOpen: (id: string) => void;
  onJump: (id: string, nth: number) => void;
  onAll: (on: boolean) => void;
}

/** The names on this page, or why there are none. */
export function PageState({ tab, onOpen, onJump, onAll }: Props) {
  if (!tab || tab.state === "reading") return <Waiting />;
  if (tab.state === "on" && tab.found.length > 0) {
    return <OnThisPage tab={tab} onOpen={onOpen} onJump={onJump} />;
  }
  const { message } = stateWords(tab);
  if (!message) return null;
  return (
    <StateMessage {...message}>
      <StateActs tab={tab} onAll={onAll} />
    </StateMessage>
  );
}

/** Grey lines, but not before 150 ms: most answers are there sooner. */
function Waiting() {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), 150);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="waiting" aria-hidden="true">
      {late && [0, 1, 2, 3].map((n) => <i key={n} />)}
    </div>
  );
}
