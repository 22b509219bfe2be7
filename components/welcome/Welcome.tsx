import type { ComponentChildren } from "preact";
import { type MessageKey, say } from "../../data/text/say";
import { Logo } from "../controls/Logo";
import { sayWith } from "../controls/say-with";
import { Example, type ExampleWords } from "./Example";
import { Keys } from "./Keys";
import { ToolbarStates } from "./ToolbarStates";

export interface WelcomeProps {
  words: ExampleWords;
  /** The day of the example: "2024-02-16". */
  date: string;
  onOpen: (id: string, element: HTMLElement, by: "pointer" | "keyboard") => void;
  /** How many names and sources the record holds. */
  names: number;
  sources: number;
  /** How many news sites are on the list. */
  sites: number;
  /** Shortcuts in force; null until they are known, or where there are none. */
  keys: Keys | null;
  /** By what words a button is pinned to the toolbar; null where there is no toolbar. */
  pinning: "chromium" | "firefox" | null;
}

/** The first page a reader sees: what it does, one example to try, where it may be. */
export function Welcome(props: WelcomeProps) {
  const { words, date, onOpen, names, sources, sites, keys, pinning } = props;
  return (
    <div class="bs welcome">
      <header class="welcome-head">
        <Logo />
        {say("welcome_brand")}
      </header>
      <main>
        <div class="hero">
          <div class="intro">
            <h1>{say("welcome_headline")}</h1>
            <p class="lede">{say("welcome_lede", names, sources)}</p>
          </div>
          <Example {...{ words, date, onOpen }} />
        </div>
        <div class="rooms">
          <Room id="where" title="welcome_where" link={["options.html#sites", "welcome_where_button"]}>
            <ul class="points">
              <li>{say("welcome_where_list", sites)}</li>
              <li>{say("welcome_where_asked")}</li>
              <li>{say("welcome_where_private")}</li>
            </ul>
          </Room>
          <Room id="keys" title="welcome_keys" link={["options.html#reading", "welcome_keys_button"]}>
            <Keys keys={keys} />
          </Room>
          <Room id="find" title="welcome_find" link={["record.html", "welcome_find_button"]}>
            <ul class="points">
              <li>{say("welcome_find_popup")}</li>
              <li>{say("welcome_find_menu")}</li>
              <li>{sayWith("welcome_find_keyword", <kbd>backstory</kbd>)}</li>
            </ul>
          </Room>
          {pinning && (
            <Room id="toolbar" title="welcome_toolbar">
              <p>{say(pinning === "firefox" ? "welcome_toolbar_firefox" : "welcome_toolbar_chromium")}</p>
              <ToolbarStates />
            </Room>
          )}
        </div>
      </main>
      <footer class="welcome-foot">{say("welcome_foot")}</footer>
    </div>
  );
}

interface RoomProps {
  id: string;
  title: MessageKey;
  link?: [address: string, text: MessageKey];
  children: ComponentChildren;
}

function Room({ id, title, link, children }: RoomProps) {
  return (
    <section class="room" aria-labelledby={id}>
      <h2 id={id}>{say(title)}</h2>
      {children}
      {link && (
        <a class="btn" href={link[0]}>
          {say(link[1])}
        </a>
      )}
    </section>
  );
}
