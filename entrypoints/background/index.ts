/**
 * The background: answers messages, nothing else. It may be stopped at any moment and holds nothing
 * that it could not read again; its listeners are there as soon as it starts.
 */
import { defineBackground } from "wxt/utils/define-background";
import { route } from "../../data/browser/router";
import { pageHandlers } from "./page-handlers";
import { settingsHandlers } from "./settings-handlers";
import { tabHandlers } from "./tab-handlers";

export default defineBackground(() => {
  route({ ...pageHandlers, ...tabHandlers, ...settingsHandlers });
});
