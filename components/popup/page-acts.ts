import { createContext } from "preact";
import type { Pause } from "../../data/messages/protocol";

/** What the reader can do about the page and about all pages, beyond the two switches. */
export interface PageActs {
  /** The pause in force. */
  pause: Pause;
  onPause: (how: "hour" | "closing" | null) => void;
  /** Mark the page that is open, and no other. */
  onAnnotate: () => void;
  /** Mark this site from now on; the browser may ask first. */
  onAlways: (host: string) => void;
}

/** They are needed deep down and by few: a context spares the views between from handing them on. */
export const PageActsContext = createContext<PageActs>({
  pause: null,
  onPause: () => {},
  onAnnotate: () => {},
  onAlways: () => {},
});
