import "../../data/browser/speak";
import "../../data/browser/watch-faults";
import { render } from "preact";
import { say } from "../../data/text/say";
import "../../components/welcome/welcome.css";
// The example is painted by the rules that paint pages.
import "../marks.css";
import { App } from "./App";

const root = document.getElementById("root");
if (root) {
  document.title = say("welcome_title");
  render(<App />, root);
}
