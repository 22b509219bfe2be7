/**
 * Words by which a text speaks of software and of work done with it. One alone tells little ("tool", "window"); three
 * within 300 characters make it likely that "Claude" is no man.
 */
export const softwareWords = new Set(
  "access agent agents answers android apps ios download downloads api assistant assistants automate automated automates automation autonomous autonomously backend benchmarks browser bug bugs capabilities chat chats cli cloud code codebase codebases coding compute computer computing context conversational conversations credits customers cybersecurity data database dataset debug debugging deploy deployed deployment desktop developer developers docs documents email emails engineers enterprise evaluation evaluations experimental exploit exploits feature features file files folder generate generated generates generating github google graphics hardware ide instructions integrate integrated integration integrations interactions interface javascript json keyboard latency launch launched logs malicious model models notebook online on-device orchestration output outputs parameter parameters patch pipeline pipelines platform platforms plugin plugins preview pricing productivity programming programmer programmers prompt prompted protocol python queries query real-time reasoning release released repo repository researchers responses safeguards screenshots script scripts sdk server servers session sessions sidebar software spreadsheet spreadsheets startup startups structured subscribers subscription summaries summarise summarises summarize summarizes tab tabs task tasks terminal text tier token tool tooling tools transcripts translate typing update updated updates usage user users version versions vulnerabilities vulnerability web website websites workflow workflows workspace".split(
    " ",
  ),
);

/** How many of them stand within 300 characters of `[start, end)`, each once, four at most. */
export function softwareNear(text: string, start: number, end: number): number {
  const near = `${text.slice(Math.max(0, start - 300), start)} ${text.slice(end, end + 300)}`;
  const found = new Set<string>();
  for (const word of near.toLowerCase().match(/[a-z][a-z-]+/g) ?? [])
    if (softwareWords.has(word)) found.add(word);
  return Math.min(found.size, 4);
}
