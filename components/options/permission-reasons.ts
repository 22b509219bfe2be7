import { everySite } from "../../data/sites/match-pattern";

/** Why each permission of the manifest is asked for: its name to the reader, what for, and when it is used. */
export const permissionReasons: Readonly<Record<string, readonly [name: string, why: string, when: string]>> =
  {
    storage: ["Storage", "Keeps your rules and settings in this browser", "Always"],
    scripting: [
      "Scripting",
      "Puts the reader into an article about AI, and the card when you first ask for one",
      "On the news sites",
    ],
    activeTab: [
      "Current tab",
      "Shows which site the popup was opened over, and marks that one page if you ask for it",
      "When you open the popup, until the page goes",
    ],
    contextMenus: ["Menu entry", "Looks up words you have selected", "When you choose it"],
  };

/**
 * The same for sites beyond the list, which the browser asks the reader about.
 * @param allowed match patterns of those that were allowed
 */
export function allowedReason(
  allowed: readonly string[],
): readonly [name: string, why: string, when: string] {
  const sites = allowed.includes(everySite)
    ? "Every site"
    : `${allowed.length || "No"} ${allowed.length === 1 ? "site" : "sites"} so far`;
  return [
    "Sites you allow",
    "Finds names there, too; given back when you switch the site off or remove its rule",
    sites,
  ];
}
