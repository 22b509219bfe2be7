import { useContext } from "preact/hooks";
import type { TabState } from "../../data/messages/protocol";
import { say } from "../../data/text/say";
import { PageActsContext } from "./page-acts";

interface Props {
  tab: TabState;
  onAll: (on: boolean) => void;
}

/** The right act in each state, or none. */
export function StateActs({ tab, onAll }: Props) {
  const { onPause, onAnnotate, onAlways } = useContext(PageActsContext);
  switch (tab.state) {
    case "off-everywhere":
      return <Act solid text={say("state_turn_on")} onClick={() => onAll(true)} />;
    case "paused":
      return <Act solid text={say("popup_resume")} onClick={() => onPause(null)} />;
    case "not-article":
    case "not-ai":
    case "other-language":
      return <Act text={say("state_mark_once")} onClick={onAnnotate} />;
    case "not-listed":
      return (
        <>
          <Act text={say("state_annotate")} onClick={onAnnotate} />
          <Act text={say("state_always")} onClick={() => onAlways(tab.host)} />
        </>
      );
    default:
      return null;
  }
}

function Act({ text, solid, onClick }: { text: string; solid?: boolean; onClick: () => void }) {
  return (
    <button type="button" class={solid ? "btn solid" : "btn"} onClick={onClick}>
      {text}
    </button>
  );
}
