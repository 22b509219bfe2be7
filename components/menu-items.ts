import { say } from "../data/text/say";
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
  const failed = say("card_not_saved");
  const items: (MenuItem | undefined)[] = [
    onCopy && {
      icon: "copy",
      label: say("card_copy"),
      onAct: () => run(onCopy, say("card_copied"), say("card_not_copied")),
    },
    onRecord && { icon: "record", label: say("card_record"), onAct: onRecord },
    onMute && {
      icon: "mute",
      label: say("card_mute"),
      onAct: () => run(onMute, "", failed),
      apart: true,
    },
    onWrong && { icon: "wrong", label: say("card_wrong"), onAct: () => run(onWrong, "", failed) },
    onSiteOff && { icon: "off", label: say("card_site_off"), onAct: onSiteOff },
  ];
  return items.filter((item) => item !== undefined);
}
