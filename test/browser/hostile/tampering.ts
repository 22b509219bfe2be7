/** What pages do to the language, the DOM and its events: scripts for the head of a page. */

/** Every method and getter of every interface writes down that it was called, and fails. */
const patched = `
  const root = document.documentElement;
  const set = Element.prototype.setAttribute;
  const { apply, ownKeys, getOwnPropertyDescriptor, defineProperty } = Reflect;
  const spared = /^(Function|Object|Error|TypeError|Event|Symbol|Reflect)$/;
  const names = ownKeys(globalThis).filter((name) => typeof name === "string" && /^[A-Z]/.test(name) && !spared.test(name));
  // No iterators: theirs are patched, too.
  const patch = (owner, of) => {
    const keys = ownKeys(owner);
    for (let at = 0; at < keys.length; at++) {
      const key = keys[at];
      const old = getOwnPropertyDescriptor(owner, key);
      if (key === "constructor" || !old.configurable || !(old.get || typeof old.value === "function")) continue;
      const said = ["data-called", of + "." + String(key)];
      const fail = function () {
        apply(set, root, said);
        throw new Error("patched");
      };
      defineProperty(owner, key, old.get ? { get: fail, set: fail, configurable: true } : { ...old, value: fail });
    }
  };
  addEventListener("load", () => {
    const css = CSS;
    const owners = names.map((name) => globalThis[name]).map((made) => (typeof made === "function" && made.prototype) || null);
    for (let at = 0; at < owners.length; at++) if (owners[at]) patch(owners[at], names[at]);
    patch(css, "CSS");
  });`;

/** Setters on the prototype of all objects, under every word an object of ours might be made with. */
const setters = `
  for (const name of "id name value get set then reply request ok start end text mode by on key data type".split(" "))
    Object.defineProperty(Object.prototype, name, {
      configurable: true,
      get() { return undefined; },
      set() { document.documentElement.setAttribute("data-called", name); },
    });`;

/** All that can be reached is frozen, as a page does that runs others' code. */
const frozen = `
  addEventListener("load", () => {
    const seen = new Set();
    const freeze = (each) => {
      if ((typeof each !== "object" && typeof each !== "function") || each === null || seen.has(each)) return;
      seen.add(each);
      try { Object.freeze(each); } catch { /* a list that lives */ }
      if (each.prototype) freeze(each.prototype);
    };
    for (const name of Object.getOwnPropertyNames(globalThis)) if (/^[A-Z]/.test(name)) freeze(globalThis[name]);
    for (const each of [CSS, CSS.highlights, document, document.documentElement, document.body, navigator]) freeze(each);
  });`;

/** What we stand on is gone. */
const deleted = `
  addEventListener("load", () => {
    for (const name of "CSS Highlight HighlightRegistry StaticRange Range MutationObserver ResizeObserver customElements CSSStyleSheet requestAnimationFrame requestIdleCallback setTimeout getComputedStyle matchMedia getSelection chrome browser scheduler Promise Map Set WeakMap JSON Reflect AbortController".split(" "))
      delete globalThis[name];
    for (const [owner, names] of [
      [Element.prototype, "attachShadow closest matches getAttribute checkVisibility getBoundingClientRect"],
      [HTMLElement.prototype, "showPopover hidePopover popover"],
      [Document.prototype, "caretPositionFromPoint createRange createElement querySelector title hidden adoptedStyleSheets"],
      [Node.prototype, "nodeName nodeType firstChild nextSibling parentNode textContent isConnected"],
      [EventTarget.prototype, "addEventListener removeEventListener"],
    ]) for (const name of names.split(" ")) delete owner[name];
  });`;

/** The registry of highlights and the names of elements belong to the page. */
const overridden = `
  const fail = () => { document.documentElement.setAttribute("data-called", "registry"); };
  addEventListener("load", () => {
    for (const name of ["get", "set", "has", "clear", "delete"]) CSS.highlights[name] = fail;
    HighlightRegistry.prototype.set = fail;
    globalThis.Highlight = class { constructor() { fail(); } };
    Object.defineProperty(CSS, "highlights", { get: fail });
    Object.defineProperty(globalThis, "customElements", { get: fail });
  });`;

/** Every kind of event we listen to ends at the page's own listener, before the document hears of it. */
const deaf = `
  for (const type of "pointermove pointerover pointerdown pointerup pointerleave mousemove mouseover click keydown keyup scroll scrollend wheel visibilitychange toggle focusin focusout".split(" "))
    addEventListener(type, (event) => event.stopPropagation(), true);`;

/** Scripts by what they do. */
export const tampering = { patched, setters, frozen, deleted, overridden, deaf };
