/** Why each permission of the manifest is asked for: its name to the reader, what for, and when it is used. */
export const permissionReasons: Readonly<Record<string, readonly [name: string, why: string, when: string]>> =
  {
    storage: ["Storage", "Keeps your rules and settings in this browser", "Always"],
    scripting: [
      "Scripting",
      "Puts the reader into an article about AI, and the card when you first ask for one",
      "On the news sites",
    ],
    activeTab: ["Current tab", "Shows in the popup which site it was opened over", "When you open the popup"],
    contextMenus: ["Menu entry", "Looks up words you have selected", "When you choose it"],
  };
