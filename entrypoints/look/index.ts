/** Stands in the head of our pages, before the first picture: gives them the theme and text size of last time. */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import { applyLook } from "../../components/controls/apply-look";
import { keptLook } from "../../data/browser/look-copy";

export default defineUnlistedScript(() => {
  const look = keptLook();
  if (look) applyLook(look);
});
