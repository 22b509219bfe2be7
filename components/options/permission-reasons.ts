import type { MessageKey } from "../../data/text/say";

/** Why each permission of the manifest is asked for: its name to the reader, what for, and when it is used. */
export const permissionReasons: Readonly<
  Record<string, readonly [name: MessageKey, why: MessageKey, when: MessageKey]>
> = {
  storage: [
    "options_permission_storage",
    "options_permission_storage_why",
    "options_permission_storage_when",
  ],
  scripting: [
    "options_permission_scripting",
    "options_permission_scripting_why",
    "options_permission_scripting_when",
  ],
  activeTab: ["options_permission_tab", "options_permission_tab_why", "options_permission_tab_when"],
  contextMenus: ["options_permission_menus", "options_permission_menus_why", "options_permission_menus_when"],
};
