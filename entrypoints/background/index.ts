/**
 * The background: answers messages, nothing else. It may be stopped at any moment and holds nothing
 * that it could not read again; its listeners are there as soon as it starts.
 */
import "../../data/browser/speak";
import { defineBackground } from "wxt/utils/define-background";
import { onCommand } from "../../data/browser/commands";
import { route } from "../../data/browser/router";
import { askPage } from "../../data/browser/tabs";
import { actHandlers } from "./act-handlers";
import { pageHandlers } from "./page-handlers";
import { pauseHandlers } from "./pause-handlers";
import { settingsHandlers } from "./settings-handlers";
import { followSites } from "./site-scripts";
import { tabHandlers } from "./tab-handlers";

export default defineBackground(() => {
  route({ ...pageHandlers, ...actHandlers, ...tabHandlers, ...settingsHandlers, ...pauseHandlers });
  followSites();
  onCommand((command, tabId) => void askPage(tabId, "page:command", { command }));
});
