import type { Held, Whereabouts } from "../../data/messages/protocol";

/** Where settings and other things are kept, as the sections Backup and Privacy show it. */
export interface Keeping {
  /** Null until it is known. */
  place: Whereabouts["place"] | null;
  held: Held | null;
  /** Network requests of the extension's open pages, this one among them. */
  requests: number;
  /** What was asked for here last could not be done. */
  problem: boolean;
  /** Keeps the settings on this device alone, or lets them be synced. */
  onHere: (on: boolean) => void;
  /** Removes old settings that could not be read. */
  onDropAside: () => void;
  /** Puts a text on the clipboard; false where the browser does not allow it. */
  onCopy: (text: string) => Promise<boolean>;
}
