import type { CardActions } from "../../components/card-actions";
import { DataDamaged } from "../../components/DataDamaged";
import { EntityCard } from "../../components/EntityCard";
import { UndoLine } from "../../components/UndoLine";
import type { CardContent } from "../../data/record/card-content";

import { say } from "../../data/text/say";

/** What stands on the stage. */
export type Shown =
  | { what: "card"; content: CardContent; actions: CardActions }
  | { what: "loading" | "damaged" }
  | { what: "undo"; text: string };

export interface ViewProps {
  shown: Shown;
  mode: "hover" | "pinned";
  trail: { id: string; name: string }[];
  sheet: boolean;
  step: number;
  onOpen: (id: string) => void;
  onBack: () => void;
  onPin: () => void;
  onClose: () => void;
  onMenu: (close: (() => void) | null) => void;
  onRetry: () => void;
  onUndo: () => void;
}

/** The card, or what stands in for it. */
export function View({ shown, onRetry, onUndo, onClose, sheet, ...card }: ViewProps) {
  const frame = sheet ? "bs card sheet" : "bs card";
  if (shown.what === "card") {
    const { content, actions } = shown;
    return <EntityCard {...card} {...{ content, actions, sheet, onClose }} />;
  }
  if (shown.what === "undo") {
    return <UndoLine class={frame} text={shown.text} onUndo={onUndo} />;
  }
  if (shown.what === "loading")
    return <div class={`${frame} skeleton`} role="status" aria-label={say("card_loading")} />;
  return (
    <div class={frame} role="dialog" aria-label={say("card_damaged")}>
      <DataDamaged onRetry={onRetry} />
    </div>
  );
}
