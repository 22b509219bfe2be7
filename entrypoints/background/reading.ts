import { shortcuts } from "../../data/browser/commands";
import { loadReports, pageOf } from "../../data/browser/reports-store";
import type { Reading } from "../../data/messages/protocol";
import type { Settings } from "../../data/settings/schema";

/** What concerns one page: all that its script is told of the reader's settings and reports. */
export async function readingOf(settings: Settings, url: string | undefined): Promise<Reading> {
  const { mentions, headings, otherLanguages, kinds, markStyle, muted, opening, delay, textSize } = settings;
  const page = pageOf(url);
  const wrong = (await loadReports())
    .filter((report) => report.page === page)
    .map(({ id, words }) => ({ id, words }));
  return {
    mentions,
    headings,
    otherLanguages,
    kinds,
    markStyle,
    muted,
    wrong,
    opening,
    delay,
    textSize,
    shortcuts: await shortcuts(),
  };
}
