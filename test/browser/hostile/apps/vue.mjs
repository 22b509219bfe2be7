import { createSSRApp } from "vue";
import { Article } from "./vue-article.mjs";

globalThis.hydrate = () => {
  createSSRApp(Article).mount("#app");
};
