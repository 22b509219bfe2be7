import type { MenuItem } from "./CardMenu";
import type { CardActions } from "./card-actions";

/**
 * What a card's menu offers, of the acts there are.
 *
 * @param run does an act, and says the one or the other by how it went
 */
export function menuItems(
  { onCopy, onRecord, onMute, onWrong, onSiteOff }: CardActions,
  run: (act: () => Promise<boolean>, yes: string, no: string) => void,
): MenuItem[] {
  const failed = "That could not be saved";
  const items: (MenuItem | undefined)[] = [
    onCopy && {
      icon: "copy",
      label: "Copy with sources",
      onAct: () => run(onCopy, "Copied with sources", "The text could not be copied"),
    },
    onRecord && { icon: "record", label: "Open the full record", onAct: onRecord },
    onMute && {
      icon: "mute",
      label: "Don’t mark this name again",
      onAct: () => run(onMute, "", failed),
      apart: true,
    },
    onWrong && { icon: "wrong", label: "Wrong mark here", onAct: () => run(onWrong, "", failed) },
    onSiteOff && { icon: "off", label: "Off on this site", onAct: onSiteOff },
  ];
  return items.filter((item) => item !== undefined);
}
