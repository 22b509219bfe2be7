import "preact/debug";
import { createElement, hydrate } from "preact";
import { useEffect, useState } from "preact/hooks";
import { elements } from "./elements.mjs";

globalThis.hydrate = () => {
  const Article = elements({ createElement, useEffect, useState });
  hydrate(createElement(Article), document.querySelector("#app"));
};
