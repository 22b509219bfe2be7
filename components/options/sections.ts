import type { MessageKey } from "../../data/text/say";
import type { PageIconName } from "../controls/PageIcon";

/** The sections of the settings page; each is addressed by `#id`. */
export const sections = [
  { id: "sites", title: "options_section_sites", icon: "globe" },
  { id: "reading", title: "options_section_reading", icon: "text" },
  { id: "unmarked", title: "options_section_unmarked", icon: "eye-off" },
  { id: "appearance", title: "options_section_appearance", icon: "contrast" },
  { id: "backup", title: "options_section_backup", icon: "download" },
  { id: "data", title: "options_section_data", icon: "data" },
  { id: "privacy", title: "options_section_privacy", icon: "lock" },
  { id: "faults", title: "options_section_faults", icon: "warning" },
] as const satisfies readonly { id: string; title: MessageKey; icon: PageIconName }[];

export type SectionId = (typeof sections)[number]["id"];

/** The section a hash names ("#data"), the first one if it names none. */
export function sectionOf(hash: string): SectionId {
  return sections.find(({ id }) => `#${id}` === hash)?.id ?? sections[0].id;
}
