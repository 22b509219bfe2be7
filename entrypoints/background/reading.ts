import { shortcuts } from "../../data/browser/commands";
import { loadReports, pageOf } from "../../data/browser/reports-store";
import type { Reading } from "../../data/messages/protocol";
import type { Settings } from "../../data/settings/schema";

/** What concerns one page: all that its script is told of the reader's settings and reports. */
export async function readingOf(settings: Settings, url: string | undefined): Promise<Reading> {
  return (await readings(settings))(url);
}

/**
 * The same for many pages, with storage read once. Never rejects: reports or shortcuts that cannot be
 * read must not keep a page from being marked.
 */
export async function readings(settings: Settings): Promise<(url: string | undefined) => Reading> {
  const { mentions, headings, otherLanguages, kinds, markStyle, muted, opening, delay, textSize } = settings;
  const [kept, fleeting, keys] = await Promise.all([
    loadReports().catch(() => []),
    loadReports("fleeting").catch(() => []),
    shortcuts().catch(() => ({})),
  ]);
  const reports = [...kept, ...fleeting];
  return (url) => {
    const page = pageOf(url);
    const here = reports.filter((report) => report.page === page);
    return {
      mentions,
      headings,
      otherLanguages,
      kinds,
      markStyle,
      muted,
      wrong: here.map(({ id, words }) => ({ id, words })),
      opening,
      delay,
      textSize,
      shortcuts: keys,
    };
  };
}
