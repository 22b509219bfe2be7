/**
 * The background: answers messages, nothing else. It may be stopped at any moment and holds nothing
 * that it could not read again; its listeners are there as soon as it starts.
 */
import "../../data/browser/speak";
import { defineBackground } from "wxt/utils/define-background";
import { onCommand, onShortcuts } from "../../data/browser/commands";
import { forgetLastQuery } from "../../data/browser/last-query";
import { route } from "../../data/browser/router";
import { askPage } from "../../data/browser/tabs";
import { actHandlers } from "./act-handlers";
import { followAddressBar } from "./address-bar";
import { applyEverywhere } from "./apply-settings";
import { faultHandlers, watchBackground } from "./fault-handlers";
import { followMenu, queryHandlers } from "./look-up-menu";
import { pageHandlers } from "./page-handlers";
import { followPause, pauseHandlers } from "./pause-handlers";
import { followDevices, settingsHandlers } from "./settings-handlers";
import { followSites } from "./site-scripts";
import { tabHandlers } from "./tab-handlers";
import { beginToolbar } from "./toolbar";
import { followInstall } from "./welcome";

export default defineBackground(() => {
  route({
    ...pageHandlers,
    ...actHandlers,
    ...tabHandlers,
    ...settingsHandlers,
    ...pauseHandlers,
    ...queryHandlers,
    ...faultHandlers,
  });
  watchBackground();
  followSites();
  followInstall();
  followMenu();
  followAddressBar();
  followDevices();
  onShortcuts(() => void applyEverywhere("tell"));
  onCommand((command, tabId) => void askPage(tabId, "page:command", { command }));
  void beginToolbar();
  void forgetLastQuery();
  void followPause();
});
