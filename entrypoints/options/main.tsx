import { render } from "preact";
import "../../components/options/options.css";
import { App } from "./App";

const root = document.getElementById("root");
if (root) render(<App />, root);
