import { isSharedEnding } from "./shared-endings";

/**
 * Services under whose names many people have sites of their own, each as "somebody.github.io": what is told of one
 * is no word on its neighbours. Those that readers of news come upon, not the whole public list.
 */
const hosting = new Set(
  `beehiiv.com blogspot.com bsky.social carrd.co cloudfront.net codeberg.page dreamwidth.org fandom.com
  firebaseapp.com fly.dev framer.website ghost.io github.io gitlab.io glitch.me hashnode.dev hatenablog.com
  hatenablog.jp herokuapp.com hf.space hubspotpagebuilder.com itch.io jimdofree.com libsyn.com livejournal.com
  medium.com micro.blog myshopify.com neocities.org netlify.app ngrok.io notion.site over-blog.com pages.dev
  podbean.com readthedocs.io render.com onrender.com replit.app sourceforge.io squarespace.com strikingly.com
  substack.com surge.sh tilda.ws translate.goog tumblr.com typepad.com vercel.app web.app webflow.io weebly.com
  wikidot.com wixsite.com wixstudio.com wordpress.com workers.dev amazonaws.com appspot.com azurewebsites.net
  azurestaticapps.net googleusercontent.com livedoor.blog seesaa.net tistory.com`.split(/\s+/),
);

const isShared = (host: string): boolean =>
  isSharedEnding(host) || hosting.has(host) || /^blogspot\.[a-z]{2,3}(\.[a-z]{2})?$/.test(host);

/**
 * The whole site that a normalised host is a part of: "bbc.co.uk" of "feeds.bbc.co.uk", "somebody.github.io" of
 * itself. An address or a name without dots is its own site.
 */
export function siteOf(host: string): string {
  if (/^\[|^\d+(\.\d+){3}$/.test(host)) return host;
  const labels = host.split(".");
  for (let from = labels.length - 2; from > 0; from--) {
    const site = labels.slice(from).join(".");
    if (!isShared(site)) return site;
  }
  return host;
}
