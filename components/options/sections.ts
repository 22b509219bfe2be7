import type { PageIconName } from "../controls/PageIcon";

/** The sections of the settings page; each is addressed by `#id`. */
export const sections = [
  { id: "sites", title: "Sites", icon: "globe" },
  { id: "reading", title: "Reading", icon: "text" },
  { id: "unmarked", title: "Not marked", icon: "eye-off" },
  { id: "appearance", title: "Appearance", icon: "contrast" },
  { id: "data", title: "Data", icon: "data" },
  { id: "privacy", title: "Privacy", icon: "lock" },
] as const satisfies readonly { id: string; title: string; icon: PageIconName }[];

export type SectionId = (typeof sections)[number]["id"];

/** The section a hash names ("#data"), the first one if it names none. */
export function sectionOf(hash: string): SectionId {
  return sections.find(({ id }) => `#${id}` === hash)?.id ?? sections[0].id;
}
