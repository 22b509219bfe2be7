import type { BlockHits, Hit } from "./scan-block";
import { within } from "./within";

/**
 * Words by which a text speaks of software and of work done with it. One alone tells little ("tool", "window"); three
 * within 300 characters make it likely that "Claude" is no man.
 */
export const softwareWords = new Set(
  "access agent agents answers android apps ios download downloads api assistant assistants automate automated automates automation autonomous autonomously backend benchmarks browser bug bugs capabilities chat chats cli cloud code codebase codebases coding compute computer computing context conversational conversations credits customers cybersecurity data database dataset debug debugging deploy deployed deployment desktop developer developers docs documents email emails engineers enterprise evaluation evaluations experimental exploit exploits feature features file files folder generate generated generates generating github google graphics hardware ide instructions integrate integrated integration integrations interactions interface javascript json keyboard latency launch launched logs malicious model models notebook online on-device orchestration output outputs parameter parameters patch pipeline pipelines platform platforms plugin plugins preview pricing productivity programming programmer programmers prompt prompted python queries query real-time reasoning release released repo repository researchers responses safeguards screenshots script scripts sdk server servers session sessions sidebar software spreadsheet spreadsheets startup startups structured subscribers subscription summaries summarise summarises summarize summarizes tab tabs task tasks terminal text tier token tool tooling tools transcripts translate typing update updated updates usage user users version versions vulnerabilities vulnerability web website websites workflow workflows workspace".split(
    " ",
  ),
);

/** How many of them stand within 300 characters of a hit, each once, four at most. The block is read once for all hits. */
export function softwareNear(block: BlockHits, { start, end }: Hit): number {
  block.software ??= softwareIn(block.text);
  const found = new Set<string>();
  for (const { word } of within(block.software, start - 300, end + 300)) found.add(word);
  return Math.min(found.size, 4);
}

function softwareIn(text: string): NonNullable<BlockHits["software"]> {
  const found = [];
  for (const { 0: written, index: start } of text.matchAll(/[a-z][a-z-]+/gi)) {
    const word = written.toLowerCase();
    if (softwareWords.has(word)) found.push({ start, word });
  }
  return found;
}
