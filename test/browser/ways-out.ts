/** Ways in which a script can reach the network or another world, as minified code would write them. */
export const ways: { name: string; pattern: RegExp; seen: string[] }[] = [
  {
    name: "fetch",
    pattern: /\bfetch(?:Later)?\s*\(|["'`]fetch["'`]/,
    seen: ["fetch(e)", "self[`fetch`](e)"],
  },
  { name: "XMLHttpRequest", pattern: /\bXMLHttpRequest\b/, seen: ["new XMLHttpRequest"] },
  {
    name: "WebSocket",
    pattern: /\bWebSocket(?:Stream)?\b/,
    seen: ["new WebSocket(e)", "new WebSocketStream(e)"],
  },
  { name: "EventSource", pattern: /\bEventSource\b/, seen: ["new EventSource(e)"] },
  { name: "sendBeacon", pattern: /\bsendBeacon\b/, seen: ["navigator.sendBeacon(e,t)"] },
  { name: "importScripts", pattern: /\bimportScripts\b/, seen: ["importScripts(`/a.js`)"] },
  { name: "WebRTC", pattern: /\bRTC[A-Z]\w+/, seen: ["new RTCPeerConnection"] },
  { name: "WebTransport", pattern: /\bWebTransport\b/, seen: ["new WebTransport(e)"] },
  {
    name: "worker",
    pattern: /\bnew (?:Shared)?Worker\b|\bserviceWorker\.register\b/,
    seen: ["new Worker(e)", "new SharedWorker(e)", "navigator.serviceWorker.register(e)"],
  },
  {
    name: "picture, sound or frame",
    pattern:
      /\bnew (?:Image|Audio)\b|createElement(?:NS)?\([^)]*[`"'](?:img|iframe|object|embed|video|audio|source|track)[`"']/,
    seen: ["new Image", "new Audio(e)", "document.createElement(`iframe`)"],
  },
  {
    name: "address that is set",
    pattern:
      /\.(?:src|srcset|poster|background|action|formAction|ping|data)\s*=\s*(?!=)[^=]|setAttribute\([`"'](?:src|srcset|href|ping|action)[`"']/,
    seen: ["e.src=t", "e.srcset=t", "e.setAttribute(`href`,t)"],
  },
  {
    name: "link",
    pattern:
      /createElement\([`"']link[`"']\)|\brel\s*=\s*[`"'](?:prefetch|preconnect|dns-prefetch|prerender)/,
    seen: ["document.createElement(`link`)", "e.rel=`preconnect`"],
  },
  {
    name: "page that is gone to",
    pattern: /\blocation\s*=[^=]|\blocation\.(?:href\s*=[^=]|assign|replace)\b|\bwindow\.open\b/,
    seen: ["location=e", "location.href=e", "location.assign(e)", "window.open(e)"],
  },
  {
    name: "module of others",
    pattern: /\bimport\((?![`"']\.\/)/,
    seen: ["import(e)", "import(`https://a.example/b.js`)"],
  },
  {
    name: "script of the page's world",
    pattern: /\bworld:\s*[`"']MAIN[`"']|\bpostMessage\b|\bBroadcastChannel\b/,
    seen: ["world:`MAIN`", "window.postMessage(e)", "new BroadcastChannel(e)"],
  },
];

/** What is there all the same, each with its reason. */
export const allowed = [
  {
    name: "address that is set",
    where: /^chunks\/welcome-/,
    what: /^\.src=/,
    why: "the welcome page loads scripts of ours, such as /reader.js; its policy lets in no others",
  },
  {
    name: "address that is set",
    where: /^(?:card|chunks\/\S+)\.js$/,
    what: /^\.data=/,
    why: "Preact: the letters of a text node",
  },
  {
    name: "link",
    where: /^chunks\/\S+\.js$/,
    what: /^createElement\(.link.\)$/,
    why: "the bundler's own start of a module of ours, which comes with its styles; the policy lets in no others",
  },
];
