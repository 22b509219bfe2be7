import type { Pause } from "../../data/messages/protocol";
import { say } from "../../data/text/say";
import { language } from "../../data/text/say-count";

/** A paused state in words: "Paused until 14:05". */
export const pausedWords = (pause: Exclude<Pause, null>): string =>
  pause === "closing"
    ? say("popup_paused_closing")
    : say(
        "popup_paused_time",
        new Date(pause).toLocaleTimeString(language(), { hour: "numeric", minute: "2-digit" }),
      );
