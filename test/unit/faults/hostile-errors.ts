import fc from "fast-check";

/** Words that stand for a reader's: none of them may ever be kept. */
export const secrets = [
  "Grandmother",
  "mortgage",
  "bank.example",
  "hunter2",
  "söndag",
  "https://clinic.example/results?patient=77#page",
];

const secret = fc.constantFrom(...secrets);
const name = fc.constantFrom(
  "Error",
  "TypeError",
  "SyntaxError",
  "NotFoundError",
  "Grandmother",
  "mortgage",
  "",
);

/** Messages as browsers and our own code make them, with a page's words wherever words can stand. */
const message = fc
  .tuple(secret, secret, fc.string({ maxLength: 60 }))
  .chain(([a, b, rest]) =>
    fc.constantFrom(
      `Cannot read properties of undefined (reading '${a}')`,
      `can't access property "${a}", ${b} is undefined`,
      `${a} is not a function`,
      `${a}.${b} is not iterable`,
      `Failed to execute '${a}' on '${b}': '${rest}' is not a valid selector.`,
      `Unexpected token 'G', "${a} ${rest}"... is not valid JSON`,
      `URL constructor: ${a} is not a valid URL.`,
      `Cannot access contents of url "${a}". ${b}`,
      `No tab with id: ${a}.`,
      `QUOTA_BYTES quota exceeded by ${a}`,
      `Invalid regular expression: /${a}/: ${rest}`,
      `${rest} ${a}\n${b}`,
      a,
    ),
  );

const place = fc
  .tuple(secret, fc.nat(9_999_999), fc.nat(9_999_999))
  .chain(([word, line, column]) =>
    fc.constantFrom(
      `chrome-extension://abc/reader.js:${line}:${column}`,
      `chrome-extension://abc/${word}.js:${line}:${column}`,
      `chrome-extension://abc/chunks/${word}.js:${line}:${column}`,
      `chrome-extension://abc/../${word}/reader.js:${line}:${column}`,
      `chrome-extension://other/${word}.js:1:1`,
      `https://${word}/reader.js:${line}:${column}`,
      word,
    ),
  );

/** The text of an error in the form of either browser: name, message, stack. */
export const hostileError = fc
  .tuple(name, message, fc.array(fc.tuple(secret, place), { maxLength: 8 }), fc.boolean())
  .map(([kind, words, frames, isChromium]) => {
    const stack = frames.map(([by, at]) => (isChromium ? `    at ${by} (${at})` : `${by}@${at}`));
    return [`${kind}: ${words}`, ...stack].join("\n");
  });
