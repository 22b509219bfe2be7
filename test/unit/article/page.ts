import { parsePage } from "../../../.dev/parse-page";

export interface PageParts {
  head?: string;
  body?: string;
  title?: string;
  lang?: string;
  bodyClass?: string;
}

/** A page of our own making as a `Document`. */
export const page = ({
  head = "",
  body = "",
  title = "",
  lang = "en",
  bodyClass = "",
}: PageParts): Document =>
  parsePage(
    `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}</head><body class="${bodyClass}">${body}</body></html>`,
  );

export const jsonLd = (value: unknown): string =>
  `<script type="application/ld+json">${typeof value === "string" ? value : JSON.stringify(value)}</script>`;

export const prose = (sentence: string, times = 6): string =>
  `<p>${Array(3).fill(sentence).join(" ")}</p>`.repeat(times);
