import { say } from "../../data/text/say";
import { Logo } from "../controls/Logo";
import { PageIcon } from "../controls/PageIcon";
import { type SectionId, sections } from "./sections";

/** The column of sections; a row of tabs where the page is narrow. */
export function OptionsNav({ section }: { section: SectionId }) {
  return (
    <header class="nav">
      <div class="brand">
        <Logo />
        {say("options_brand")}
      </div>
      <nav aria-label={say("options_nav")}>
        {sections.map(({ id, title, icon }) => (
          <a key={id} href={`#${id}`} class="nav-link" aria-current={id === section ? "page" : undefined}>
            <PageIcon name={icon} />
            {say(title)}
          </a>
        ))}
      </nav>
    </header>
  );
}
