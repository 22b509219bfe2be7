/**
 * The reader: in the page only where the gate said yes. Reads the text, marks names, opens cards.
 */
import { defineUnlistedScript } from "wxt/utils/define-unlisted-script";
import "../../data/messages/handover";
import { loadNameIndex } from "../../data/names/name-index";
import { Session } from "./session";

export default defineUnlistedScript(() => {
  let session: Session | null = null;
  globalThis.backstoryReader ??= {
    atWork: () => session !== null && !session.stopped,
    begin(names, reading) {
      if (session && !session.stopped) return;
      session = new Session(loadNameIndex(JSON.parse(names)), reading);
      void session.start();
    },
  };
});
