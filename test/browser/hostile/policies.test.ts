/** Pages that forbid all they can by policy: nothing of ours depends on what a page allows. */
import type { Page } from "puppeteer-core";
import { expect, it } from "vitest";
import { articlePage } from "../article-page";
import { aside, inHost } from "./aside";
import { ground } from "./ground";

const trustedTypes = "require-trusted-types-for 'script'; trusted-types 'none'";

/** What forbids, and the headers or the element of the head that say so. */
const policies: Record<string, { headers?: Record<string, string>; head?: string }> = {
  "all that headers forbid": {
    headers: {
      "content-security-policy": `default-src 'none'; ${trustedTypes}`,
      "permissions-policy":
        "fullscreen=(), clipboard-write=(), clipboard-read=(), unload=(), sync-xhr=(), focus-without-user-activation=()",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-resource-policy": "same-origin",
      "origin-agent-cluster": "?1",
      "x-frame-options": "DENY",
      "x-content-type-options": "nosniff",
    },
  },
  "all that an element forbids": {
    head: `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; ${trustedTypes}">`,
  },
  "a sandbox with nothing allowed": {
    headers: { "content-security-policy": "sandbox; default-src 'none'" },
  },
  "a sandbox with scripts, of no origin": {
    headers: { "content-security-policy": `sandbox allow-scripts; ${trustedTypes}` },
  },
  "a sandbox of its own origin, without scripts": {
    headers: { "content-security-policy": "sandbox allow-same-origin; default-src 'self'" },
  },
};
const paths = Object.keys(policies);

const on = ground((path) => {
  const policy = policies[paths[Number(path)] ?? ""];
  const page = policy && articlePage({ head: policy.head ?? "" });
  return page && { ...page, headers: { ...policy.headers } };
});

interface Counting {
  violations: string[];
}

const listen = (page: Page) =>
  aside(page, () => {
    const violations: string[] = [];
    Object.assign(globalThis, { violations });
    document.addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
      violations.push(violatedDirective),
    );
  });

it.each(paths)("%s: marks, a card in its own style, and no policy broken", async (name) => {
  const dressed = async (page: Page) =>
    expect(await inHost(page, (root) => getComputedStyle(root.querySelector(".name")!).fontSize)).toBe(
      "23px",
    );
  const page = await on.visit(String(paths.indexOf(name)), { act: listen, whileOpen: dressed });
  // A page that counts what broke its policy hears nothing of us.
  expect(await aside(page, () => (globalThis as unknown as Counting).violations)).toEqual([]);
});
