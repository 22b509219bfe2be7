import { useEffect, useState } from "preact/hooks";
import { say } from "../../data/text/say";
import { PageIcon } from "../controls/PageIcon";

export interface Undo {
  /** "Removed shop.example." */
  text: string;
  back: () => void;
}

/** Holds what can be undone until something else is, or the bar is closed. */
export function useUndo() {
  const [undo, setUndo] = useState<Undo | null>(null);
  return { undo, offer: setUndo, close: () => setUndo(null) };
}

interface Props {
  undo: Undo | null;
  /** @param pressed a button of the bar was pressed, which goes with it: the focus needs another place */
  onClose: (pressed: boolean) => void;
}

const SHOWN = 12_000;

/** Says what was changed and offers it back for 12 s, longer while pointer or focus is on it. */
export function UndoBar({ undo, onClose }: Props) {
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (!undo || held) return;
    const timer = setTimeout(() => onClose(false), SHOWN);
    return () => clearTimeout(timer);
  }, [undo, held]);
  return (
    <div class="undo-place" role="status">
      {undo && (
        <p
          class="undo"
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span>{undo.text}</span>
          <button
            type="button"
            class="link"
            onClick={() => {
              undo.back();
              setHeld(false);
              onClose(true);
            }}
          >
            {say("options_undo")}
          </button>
          <button
            type="button"
            class="ib"
            aria-label={say("options_close")}
            onClick={() => {
              setHeld(false);
              onClose(true);
            }}
          >
            <PageIcon name="close" small />
          </button>
        </p>
      )}
    </div>
  );
}
