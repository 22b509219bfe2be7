import "../../data/browser/speak";
import { render } from "preact";
import "../../components/options/options.css";
// The samples in the settings are painted by the rules that paint pages.
import "../marks.css";
import { App } from "./App";

const root = document.getElementById("root");
if (root) render(<App />, root);
