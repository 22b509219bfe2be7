import { useContext } from "preact/hooks";
import type { TabState } from "../../data/messages/protocol";
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
      return <Act solid text="Turn on" onClick={() => onAll(true)} />;
    case "paused":
      return <Act solid text="Resume" onClick={() => onPause(null)} />;
    case "not-article":
    case "not-ai":
    case "other-language":
      return <Act text="Mark it once" onClick={onAnnotate} />;
    case "not-listed":
      return (
        <>
          <Act text="Annotate this page now" onClick={onAnnotate} />
          <Act text="Always on this site" onClick={() => onAlways(tab.host)} />
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
