import type { CardActions } from "../../components/card-actions";
import { ask, isConnected } from "../../data/browser/page-link";
import type { OpenRequest } from "../../data/messages/stage";
import type { CardContent, PageContext } from "../../data/record/card-content";
import { say } from "../../data/text/say";
import { copyText } from "./copy-text";

/** What a card did to the marks, told in its place, with the way to take it back. */
export interface Done {
  text: string;
  undo: () => Promise<unknown>;
}

interface Mention {
  content: CardContent;
  context: PageContext;
  request: OpenRequest;
  /** Whether the card is that of the mention itself, not of a related name opened in it. */
  isOwn: boolean;
}

/** What a reader can do with a card in a page; `done` is told what can be taken back. */
export function actsOf(
  { content, context, request, isOwn }: Mention,
  close: () => void,
  done: (what: Done) => void,
): CardActions {
  const { id, name } = content;
  let text: Promise<string | undefined> | undefined;
  const fetchText = () => {
    text ??= ask("page:copy", { id, context });
  };

  const mute = (on: boolean) => ask("page:mute", { id, on });
  const wrong = (on: boolean) => ask("page:wrong", { id, words: request.words, on });
  const act = async (doIt: (on: boolean) => Promise<null | undefined>, said: string) => {
    const answer = await doIt(true);
    // Our scripts in this page are cut off from an extension that was updated: the card goes.
    if (!isConnected()) close();
    else if (answer !== undefined) done({ text: said, undo: () => doIt(false) });
    return answer !== undefined;
  };

  return {
    onMenu: fetchText,
    onCopy: async () => {
      fetchText();
      const copy = await text;
      return copy !== undefined && (await copyText(copy));
    },
    onRecord: () => void ask("page:record", { id }),
    // On the welcome page, which is ours, there are no marks to take away.
    ...(/^h/.test(location.href) && {
      onMute: () => act(mute, say("card_muted", name)),
      ...(isOwn && { onWrong: () => act(wrong, say("card_reported", request.words)) }),
      onSiteOff: () => {
        void ask("page:site-off", {});
        close();
      },
    }),
  };
}
