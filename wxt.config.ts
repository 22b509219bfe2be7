import { readFileSync } from "node:fs";
import { defineConfig } from "wxt";
import { glancePlugin } from "./.dev/vite-plugin-glance";
import { noMarkup } from "./.dev/vite-plugin-no-markup";
import { recordPlugin } from "./.dev/vite-plugin-record";

/** The demo is served from this machine, which is on no list, and has a name in pictures; its build alone adds both. */
const demo = process.env.BACKSTORY_DEMO === "1" ? ["http://localhost/*", "http://news.example/*"] : [];

const newsHosts = readFileSync(new URL("data/sites/news-hosts.txt", import.meta.url), "utf8")
  .split("\n")
  .map((line) => line.trim())
  .filter((line) => line !== "" && !line.startsWith("#"))
  .map((host) => `*://*.${host}/*`);
const sites = [...newsHosts, ...demo];

/** Chromium from caret look-up on, Firefox from whole `::highlight` styling on. */
const engines = ["chrome128", "firefox149"];

/**
 * In Chromium an element's highlights inherit from its parent's, so that rules for the root hold for the
 * whole page, and no other element is matched against them: with thirty rules for every element a full
 * restyle took twice as long. Firefox does not inherit them.
 */
const marksOnRoot = {
  name: "backstory-marks-on-root",
  enforce: "pre" as const,
  transform: (code: string, id: string) =>
    id.endsWith("/marks.css") ? code.replaceAll("::highlight(", ":root::highlight(") : undefined,
};

/**
 * Starts a script of ours as it is. The framework's own start brings a logger that says nothing in a build and
 * two messages of a crash, some 450 bytes in every page; an error is told in the console without them.
 */
const plainStart = {
  name: "backstory-plain-start",
  enforce: "pre" as const,
  transform: (code: string, id: string) => {
    const script = /import definition from "[^"]+";/.exec(code)?.[0];
    return script && id.includes("unlisted-script-entrypoint")
      ? `${script}\nconst result = definition.main();\nexport { result as default };`
      : undefined;
  },
};

export default defineConfig({
  // Every name shows where it comes from.
  imports: false,
  outDir: process.env.BACKSTORY_OUT ?? ".output",
  manifestVersion: 3,
  vite: ({ browser, mode }) => {
    // Packages are the same whatever the shell that builds them has set.
    process.env.NODE_ENV = mode;
    return {
      plugins: [
        recordPlugin(),
        glancePlugin(),
        noMarkup(),
        plainStart,
        ...(browser === "firefox" ? [] : [marksOnRoot]),
      ],
      oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
      // Browsers with highlights know all this; nothing is to be rewritten for older ones.
      build: { modulePreload: false, target: engines, cssTarget: engines },
    };
  },
  hooks: {
    // The framework puts the title of the popup's page in its place.
    "build:manifestGenerated": (_, { action }) => {
      if (action) action.default_title = "__MSG_action_idle__";
    },
  },
  zip: {
    // All that the build reads, what tells how to build, and what helps to review; test/packages builds from it.
    includeSources: [
      "entrypoints/**",
      "components/**",
      "data/**",
      "seeds/**",
      "public/**",
      ".dev/vite-plugin-*.ts",
      ".dev/read-seeds.ts",
      "package.json",
      "package-lock.json",
      "tsconfig.json",
      "wxt.config.ts",
      "BUILDING.md",
      "README.md",
      "CHANGELOG.md",
      "LICENSE",
      "docs/*.md",
    ],
  },
  manifest: ({ browser }) => ({
    name: "Backstory",
    description: "__MSG_extension_description__",
    default_locale: "en",
    permissions: [
      // Settings and site rules.
      "storage",
      // Puts the card's script into a page when the first card is wanted.
      "scripting",
      // Lets the popup see which site it was opened over.
      "activeTab",
      // "Look up" in the menu of selected words.
      "contextMenus",
    ],
    // The same list as below: without it the card's script cannot be put into these pages.
    host_permissions: sites,
    // Nothing of it is held: the reader is asked site by site, or for every site, and can take it back.
    optional_host_permissions: ["*://*/*"],
    content_scripts: [
      {
        matches: sites,
        js: ["page.js"],
        css: ["assets/marks.css"],
        run_at: "document_idle",
        all_frames: false,
      },
    ],
    action: {
      default_icon: Object.fromEntries([16, 24, 32, 48].map((size) => [size, `icon/idle-${size}.png`])),
    },
    omnibox: { keyword: "backstory" },
    // Free in both browsers: Alt+B, D, E, F, H, S, T and V are menus or the address. On a Mac, Alt types signs.
    commands: {
      _execute_action: {
        suggested_key: { default: "Alt+K", mac: "MacCtrl+Shift+K" },
        description: "__MSG_command_open_popup__",
      },
      "next-mention": {
        suggested_key: { default: "Alt+N", mac: "MacCtrl+Shift+N" },
        description: "__MSG_command_next__",
      },
      "previous-mention": {
        suggested_key: { default: "Alt+P", mac: "MacCtrl+Shift+P" },
        description: "__MSG_command_previous__",
      },
      "open-card": {
        suggested_key: { default: "Alt+O", mac: "MacCtrl+Shift+O" },
        description: "__MSG_command_open_card__",
      },
    },
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "backstory@backstory.example",
              strict_min_version: "149.0",
              data_collection_permissions: { required: ["none"] },
            },
          },
        }
      : { minimum_chrome_version: "128" }),
  }),
});
