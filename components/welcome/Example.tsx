import { say } from "../../data/text/say";
import { language } from "../../data/text/say-count";

/** The words of the example: text, and names with the entity they stand for. */
export type ExampleWords = readonly (string | { name: string; id: string })[];

interface Props {
  words: ExampleWords;
  /** The day on which it could have been read: "2024-02-16". */
  date: string;
  /** Opens the card of a name, which stays until it is closed. */
  onOpen: (id: string, element: HTMLElement, by: "pointer" | "keyboard") => void;
}

/**
 * A sentence with marks as on a page. On a page the names are no more than words; here they can be reached with
 * Tab, too, since a reader who is new knows no other way yet.
 */
export function Example({ words, date, onOpen }: Props) {
  const day = new Intl.DateTimeFormat(language(), { dateStyle: "long", timeZone: "UTC" });
  return (
    <section class="example" aria-labelledby="try">
      <h2 id="try">{say("welcome_try")}</h2>
      <p class="dated">
        <time dateTime={date}>{say("welcome_try_date", day.format(new Date(date)))}</time>
      </p>
      <p class="sentence" lang="en">
        {words.map((part) =>
          typeof part === "string" ? (
            part
          ) : (
            // biome-ignore lint/a11y/useSemanticElements: a button would break the line, and is not read for names
            <span
              key={part.id}
              role="button"
              tabIndex={0}
              data-id={part.id}
              aria-haspopup="dialog"
              onClick={({ currentTarget, detail }) =>
                onOpen(part.id, currentTarget, detail === 0 ? "keyboard" : "pointer")
              }
              onKeyDown={(event) => {
                if (event.key !== "Enter" && event.key !== " ") return;
                event.preventDefault();
                onOpen(part.id, event.currentTarget, "keyboard");
              }}
            >
              {part.name}
            </span>
          ),
        )}
      </p>
      <p class="how">{say("welcome_try_how")}</p>
    </section>
  );
}
