import * as React from "react";
import { hydrateRoot } from "react-dom/client";
import { elements } from "./elements.mjs";

globalThis.hydrate = () => {
  hydrateRoot(document.querySelector("#app"), React.createElement(elements(React)), {
    onRecoverableError: (error) => console.error(`recovered: ${error}`),
  });
};
