import "../../data/browser/speak";
import "../../data/browser/watch-faults";
import { render } from "preact";
import { applyLanguage } from "../../components/controls/apply-language";
import "../../components/options/options.css";
import { say } from "../../data/text/say";
// The samples in the settings are painted by the rules that paint pages.
import "../marks.css";
import { App } from "./App";

applyLanguage(say("options_title"));
const root = document.getElementById("root");
if (root) render(<App />, root);
