import { useEffect, useRef, useState } from "preact/hooks";
import type { CardContent } from "../data/record/card-content";
import { CardHead } from "./CardHead";
import { AllDisputes, FirstDispute, isShort } from "./Disputes";
import { FactList } from "./FactList";
import { FigureList, figureText } from "./FigureList";
import { Icon } from "./icons";
import { RelatedChips } from "./RelatedChips";
import { SourceList } from "./SourceList";
import { Cited } from "./SourceMarks";
import { StatusPill } from "./StatusPill";
import { useCardFocus } from "./use-card-focus";

export interface EntityCardProps {
  content: CardContent;
  /** `hover`: a preview without tab stops. `pinned`: a dialog that is not modal. `flat`: part of a page of ours. */
  mode: "hover" | "pinned" | "flat";
  /** The entities passed through to get here, oldest first; the last one is where `onBack` leads. */
  trail: { id: string; name: string }[];
  /** At the lower edge of a small or touched screen, over its whole width. */
  sheet?: boolean;
  onOpen: (id: string) => void;
  onBack: () => void;
  onPin: () => void;
  onClose: () => void;
}

/** What the first view holds, and what where it also shows a dispute. */
const PLAIN = { figures: 3, related: 5 };
const BESIDE_DISPUTE = { figures: 2, related: 2 };

/** One entity: what it is, how sure we are, what it belongs to. Short at first, grows on "More". */
export function EntityCard({ content, mode, trail, sheet, onOpen, onBack, onPin, onClose }: EntityCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [grownFor, setGrownFor] = useState("");
  const [wanted, setWanted] = useState(0);
  const preview = mode === "hover";
  const grown = grownFor === content.id && !preview;
  const tab = preview ? -1 : 0;
  useCardFocus(card, content.id, trail.length, preview);

  useEffect(() => {
    if (!wanted) return;
    card.current?.querySelector<HTMLElement>(`[data-source="${wanted}"]`)?.focus();
    setWanted(0);
  }, [wanted]);

  const grow = () => {
    setGrownFor(content.id);
    if (preview) onPin();
  };
  const onSource = (n: number) => {
    grow();
    setWanted(n);
  };
  const access = { sources: content.sources, tab, onSource } as const;

  const [dispute] = content.disputes;
  const first = dispute && !grown ? BESIDE_DISPUTE : PLAIN;
  const inDispute = new Set(dispute && isShort(dispute) ? dispute.sides.map(({ text }) => text) : []);
  const figures = grown
    ? content.figures
    : content.figures.filter((figure) => !inDispute.has(figureText(figure))).slice(0, first.figures);
  const waiting =
    content.figures.length > figures.length || content.facts.length > 0 || content.disputes.length > 1;
  const count = content.sources.length;
  const named = { role: mode === "flat" ? "group" : "dialog", "aria-labelledby": "card-name" } as const;

  return (
    <div ref={card} class={`bs card ${mode}${sheet ? " sheet" : ""}`} lang="en" dir="ltr" {...named}>
      {sheet ? <span class="grab" /> : null}
      <CardHead {...{ content, mode, trail, tab, onBack, onPin, onClose }} />
      <div class="mid" tabIndex={preview ? -1 : undefined}>
        <div class="title">
          <h2 class="name" id="card-name" tabIndex={-1}>
            {content.name}
          </h2>
          {content.status ? <StatusPill {...content.status} /> : null}
        </div>
        <p class="sum">
          <Cited text={content.summary} numbers={content.summarySources} {...access} />
        </p>
        {figures.length > 0 ? (
          <section class="sec">
            <h3>Figures</h3>
            <FigureList figures={figures} {...access} />
          </section>
        ) : null}
        {grown ? (
          <AllDisputes disputes={content.disputes} {...access} />
        ) : (
          <FirstDispute disputes={content.disputes} {...access} />
        )}
        {grown && content.facts.length > 0 ? (
          <section class="sec">
            <h3>What the sources say</h3>
            <FactList key={content.id} facts={content.facts} {...access} />
          </section>
        ) : null}
        {content.related.length > 0 ? (
          <section class="sec">
            <h3>Related</h3>
            <RelatedChips
              key={content.id}
              related={content.related}
              first={first.related}
              tab={tab}
              onOpen={onOpen}
            />
          </section>
        ) : null}
        {grown ? (
          <section class="sec">
            <h3>Sources</h3>
            <SourceList sources={content.sources} tab={tab} />
          </section>
        ) : null}
      </div>
      <div class="foot">
        <span>
          {count} {count === 1 ? "source" : "sources"} · Data to {content.recordEnd}
        </span>
        {count > 0 ? (
          <button
            type="button"
            class="btn plain"
            tabIndex={tab}
            aria-expanded={grown}
            onClick={() => (grown ? setGrownFor("") : grow())}
          >
            {grown ? "Less" : waiting ? "More" : "Sources"}
            <Icon name={grown ? "up" : "down"} small />
          </button>
        ) : null}
      </div>
    </div>
  );
}
