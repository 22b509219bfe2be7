/**
 * What may be kept of an error's own words: nothing but these. An error can quote the page it came from (a
 * selector, an address, half a sentence that was no JSON), so that none of its text is ever taken over; it is
 * only told which of these phrases it holds.
 */

/** Names that engines and browsers give to errors. Any other counts as "Error". */
export const kinds = [
  "Error",
  "TypeError",
  "RangeError",
  "ReferenceError",
  "SyntaxError",
  "URIError",
  "EvalError",
  "AggregateError",
  "InternalError",
  "AbortError",
  "ConstraintError",
  "DataCloneError",
  "DataError",
  "HierarchyRequestError",
  "IndexSizeError",
  "InvalidAccessError",
  "InvalidCharacterError",
  "InvalidStateError",
  "NamespaceError",
  "NetworkError",
  "NotAllowedError",
  "NotFoundError",
  "NotReadableError",
  "NotSupportedError",
  "OperationError",
  "QuotaExceededError",
  "SecurityError",
  "TimeoutError",
  "UnknownError",
  "WrongDocumentError",
] as const;
export type FaultKind = (typeof kinds)[number];

/** In the words of Chromium or Firefox, and the phrase that stands for them. The first that fits counts. */
const shapes = [
  [/(?:properties|property .+) of undefined|is undefined$/, "a property of undefined"],
  [/(?:properties|property .+) of null|is null$/, "a property of null"],
  [/is not a function$/, "not a function"],
  [/is not a constructor$/, "not a constructor"],
  [/is not iterable\b|not iterable \(/, "not iterable"],
  [/is not defined$/, "not defined"],
  [/before initiali[sz]ation$/, "used before it was made"],
  [/^Assignment to constant|^invalid assignment to const/, "a constant assigned"],
  [/^Maximum call stack|^too much recursion/, "too much recursion"],
  [/^[Ii]nvalid (?:array|string) length|^allocation size overflow|^out of memory/, "too large"],
  [/\bJSON\b/, "not JSON"],
  [/^Invalid URL|is not a valid URL\.?$/, "not an address"],
  [/valid selector/, "not a selector"],
  [/could not be cloned/, "cannot be copied"],
  [/dead object/, "of a page that has gone"],
  [/^Permission denied to access/, "kept from us by the page's world"],
  [/^Extension context invalidated/, "the extension was updated or removed"],
  [/Receiving end does not exist/, "nobody there to answer"],
  [/(?:port|channel) (?:is )?closed before/, "closed before the answer came"],
  [/^No answer to /, "no answer from the background"],
  [/^No (?:tab|window) with id|^Invalid tab ID|^The tab was closed/, "no such tab"],
  [/^(?:No frame with id|Frame with ID|The frame was removed)/, "no such frame"],
  [/^Cannot access |^Missing host permission/, "no access to the page"],
  [/quota/i, "no room left in storage"],
  [/^IO error|\bCorruption\b|^An unexpected error occurred/, "storage that fails"],
  [/^Failed to fetch dynamically|dynamically imported module/, "a file of ours that did not load"],
  [/^Failed to (?:execute|construct|read|set) /, "refused by the browser"],
] as const satisfies readonly (readonly [RegExp, string])[];

/** Phrases that can be kept; "" where an error says none of what is known. */
export const phrases = ["", ...shapes.map(([, phrase]) => phrase)] as const;
export type Phrase = (typeof shapes)[number][1] | "";

/** No message of a browser is longer before it says what matters. */
const most = 400;

/** What kind of error this is, by the first line of its text: "TypeError: x is not a function". */
export function wordsOf(told: string): { kind: FaultKind; phrase: Phrase } {
  const [, name, rest] = /^(?:Uncaught )?(\w{1,40})(?:: ?|$)(.*)/.exec(told.slice(0, most)) ?? [];
  const kind = kinds.find((each) => each === name);
  const message = (kind ? rest : told.slice(0, most).split("\n", 1)[0]) ?? "";
  return { kind: kind ?? "Error", phrase: shapes.find(([shape]) => shape.test(message))?.[1] ?? "" };
}
