import "../../data/browser/speak";
import "../../data/browser/watch-faults";
import { render } from "preact";
import "../../components/record/record.css";
import { applyLanguage } from "../../components/controls/apply-language";
import { say } from "../../data/text/say";
import { App } from "./App";
import { keepPlaces } from "./places";

const root = document.getElementById("root");
if (root) {
  applyLanguage(say("record_all"));
  keepPlaces();
  render(<App />, root);
}
