import type { ComponentChildren } from "preact";
import type { Source } from "../../data/record/schema";
import type { SourceCoverage } from "../../data/record/source-coverage";
import { wordDate } from "../../data/record/wording";
import { capital } from "../../data/text/capital";
import { say } from "../../data/text/say";
import { language, sayCount } from "../../data/text/say-count";

/** A source with what helps to weigh it: who published it when, of what character it is, and how much it gives. */
export function SourceEntry({ source, coverage }: { source: Source; coverage: SourceCoverage }) {
  const { label, title, url, publisher, author, character, characterNote } = source;
  const { published, publishedBasis, publishedWhy } = source;
  return (
    <li class="source">
      <div class="source-words">
        <h3>
          {url ? (
            <a href={url} target="_blank" rel="noreferrer">
              {label}
            </a>
          ) : (
            label
          )}
        </h3>
        <p class="source-title">{say("options_data_titled", title)}</p>
        <p>
          <span class="pill">{capital(character)}</span>
        </p>
        {characterNote && <p>{characterNote}</p>}
        {publishedWhy && (
          <details>
            <summary>{say("options_data_why")}</summary>
            <p>{publishedWhy}</p>
          </details>
        )}
      </div>
      <dl class="source-facts">
        <Fact term={say("options_data_published")}>
          {capital(wordDate(published, publishedBasis, true))}
          {publishedBasis === "stated" && <small>{say("options_data_stated")}</small>}
        </Fact>
        <Fact term={say("options_data_publisher")}>{publisher ?? say("options_data_no_publisher")}</Fact>
        {author && <Fact term={say("options_data_author")}>{author}</Fact>}
        <Fact term={say("options_data_coverage")}>
          {say(
            "options_data_of_source",
            sayCount("options_data_statements_count", coverage.claims),
            sayCount("options_data_names_count", coverage.entities),
          )}
          <Share share={coverage.share} />
        </Fact>
      </dl>
    </li>
  );
}

function Fact({ term, children }: { term: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** The part of all statements that is this source's, drawn and told. */
function Share({ share }: { share: number }) {
  const percent = new Intl.NumberFormat(language(), { style: "percent" }).format(share);
  return (
    <>
      <svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect class="share-all" width="100" height="4" />
        <rect class="share-own" width={100 * share} height="4" />
      </svg>
      <small>{say("options_data_share", percent)}</small>
    </>
  );
}
