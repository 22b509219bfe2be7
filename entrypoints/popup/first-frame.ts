/** Puts words and focus into the frame that index.html has ready, and lets it be drawn before all else is read. */
import "../../data/browser/speak";
import "../../data/browser/watch-faults";
import "../../components/popup/popup.css";
import "../../components/popup/finder.css";
import { say } from "../../data/text/say";
import { language } from "../../data/text/say-count";

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
