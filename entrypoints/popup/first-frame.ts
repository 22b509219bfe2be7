/** Puts words and focus into the frame that index.html has ready, and lets it be drawn before all else is read. */
import "../../data/browser/speak";
import "../../data/browser/watch-faults";
import "../../components/popup/popup.css";
import "../../components/popup/finder.css";
import { applyLook } from "../../components/controls/apply-look";
import { keptLook } from "../../data/browser/look-copy";
import { say } from "../../data/text/say";
import { language } from "../../data/text/say-count";

// Not by look.js as in other pages: one more file to wait for was some 20 ms to the first picture.
const look = keptLook();
if (look) applyLook(look);
document.documentElement.lang = language();
document.title = say("popup_title");
const [head, field] = [document.querySelector("h1"), document.querySelector("input")];
if (head) head.textContent = say("popup_title");
if (field) {
  field.placeholder = say("popup_search");
  field.ariaLabel = say("popup_search");
  field.focus();
}

// A frame is drawn after its callbacks: what is put off from there comes after the first picture.
requestAnimationFrame(() => setTimeout(() => import("./main")));
