/**
 * The glance: does any word of AI stand where the first look would read? Most pages name none, and are done with
 * after this, at a third of the cost of that look. It refuses nothing which that would let pass.
 */
import { mayNameTopic } from "./ai-terms";
import { readLead } from "./prose";

/** Paragraphs of so many characters are read alone, each with its line break; of fewer, other places count too. */
const enough = 740;

export function mayBeAboutAi(document: Document): boolean {
  const lead = readLead(document);
  const places = `h1${lead.length < enough ? ', meta[name="description"], meta[property="og:description"]' : ""}`;
  let text = `${document.title}\n${lead}`;
  for (const element of document.querySelectorAll(places))
    text += `\n${element.getAttribute("content") ?? element.textContent}`;
  return mayNameTopic(text);
}
