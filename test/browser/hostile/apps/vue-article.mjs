import { h, onMounted, onUnmounted, ref, watch } from "vue";
import { story } from "./story.mjs";

const Mounted = {
  props: { words: String },
  setup(props) {
    onMounted(() => {
      document.title += " +";
    });
    onUnmounted(() => {
      document.title += " -";
    });
    return () => h("p", props.words);
  },
};

/** The article of `elements.mjs`, for Vue. */
export const Article = {
  setup() {
    const step = ref(0);
    onMounted(() => {
      globalThis.go = (to) => {
        step.value = to;
      };
    });
    onMounted(() => {
      watch(step, () => (globalThis.at = step.value), { flush: "post", immediate: true });
    });
    return () => {
      const told = story(step.value);
      return h("main", [
        h("article", [
          h("h1", told.title),
          h("p", { id: "lead" }, told.lead),
          h("p", ["There are ", String(told.count), " companies such as Runway in the field."]),
          h(
            "ul",
            told.list.map((each) => h("li", { key: each }, each)),
          ),
          told.isTold ? h("p", told.told) : null,
          told.isMounted ? h(Mounted, { words: told.mounted }) : null,
          h("p", { innerHTML: told.html }),
          h("p", told.prose),
          h("p", told.prose),
        ]),
      ]);
    };
  },
};
