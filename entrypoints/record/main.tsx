import "../../data/browser/speak";
import { render } from "preact";
import "../../components/record/record.css";
import { App } from "./App";
import { keepPlaces } from "./places";

const root = document.getElementById("root");
if (root) {
  keepPlaces();
  render(<App />, root);
}
