import { Component, createRef } from "preact";
import type { CardContent } from "../data/record/card-content";
import { say } from "../data/text/say";
import { sayCount } from "../data/text/say-count";
import { CardHead } from "./CardHead";
import { CardPart } from "./CardPart";
import type { CardActions } from "./card-actions";
import { moveCardFocus } from "./card-focus";
import { AllDisputes, FirstDispute, FoldedDisputes, isShort } from "./Disputes";
import { FactList } from "./FactList";
import { FigureChecks } from "./FigureChecks";
import { FigureList, figureText } from "./FigureList";
import { firstView, tellsOfArticle } from "./first-view";
import { Icon } from "./icons";
import { menuItems } from "./menu-items";
import { giveBackFocus } from "./menu-moves";
import { RelatedChips } from "./RelatedChips";
import { SinceThisArticle } from "./SinceThisArticle";
import { SourceList } from "./SourceList";
import { Cited } from "./SourceMarks";
import { StatusPill } from "./StatusPill";

export interface EntityCardProps {
  content: CardContent;
  /** `hover`: a preview without tab stops. `pinned`: a dialog that is not modal. `flat`: part of a page of ours. */
  mode: "hover" | "pinned" | "flat";
  /** The entities passed through to get here, oldest first; the last one is where `onBack` leads. */
  trail: { id: string; name: string }[];
  /** At the lower edge of a small or touched screen, over its whole width. */
  sheet?: boolean;
  /** How much the first view is shortened to fit: 0 not at all. */
  step?: number;
  /** What the menu offers. Without it there is no menu. */
  actions?: CardActions;
  /** Told how to close the menu while it is open, and null when it is closed. */
  onMenu?: (close: (() => void) | null) => void;
  onOpen: (id: string) => void;
  onBack: () => void;
  onPin: () => void;
  onClose: () => void;
}

/** What a reader has opened in the card of one entity; nothing of it holds for another. */
interface State {
  id: string;
  grown: boolean;
  /** Parts whose lists are shown in full. */
  all: string[];
  menu: "" | "first" | "last";
  /** A short message: "Copied with sources". */
  said: string;
  /** Selector of what takes the focus once it is drawn. */
  wanted: string;
}

const MANY = 1000;
/** How long a short message stands, in milliseconds. */
const PATIENCE = 2500;

/** One entity: what it is, why it matters here, how sure we are. Short at first, grows on "More". */
export class EntityCard extends Component<EntityCardProps, State> {
  readonly #card = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    this.drawn();
  }

  override componentDidUpdate(before: EntityCardProps): void {
    this.drawn(before);
  }

  drawn(before?: EntityCardProps): void {
    const card = this.#card.current!;
    const { wanted } = this.opened();
    moveCardFocus(card, focusOf(this.props), before && focusOf(before));
    if (!wanted) return;
    card.querySelector<HTMLElement>(wanted)?.focus();
    this.change({ wanted: "" });
  }

  opened(state: Partial<State> = this.state): State {
    const { id } = this.props.content;
    return state.id === id ? (state as State) : { id, grown: false, all: [], menu: "", said: "", wanted: "" };
  }

  change(part: Partial<State>): void {
    this.setState((state) => ({ ...this.opened(state), ...part }));
  }

  /** Shows all there is, and takes the focus to what was asked for. */
  grow(wanted = ""): void {
    this.change({ grown: true, wanted });
    if (this.props.mode === "hover") this.props.onPin();
  }

  menu(menu: State["menu"]): void {
    const { mode, actions, onMenu, onPin } = this.props;
    // The menu takes the focus, which a preview never has.
    if (menu && mode === "hover") onPin();
    if (menu) actions?.onMenu?.();
    else giveBackFocus(this.#card.current!);
    onMenu?.(menu ? () => this.menu("") : null);
    this.change({ menu });
  }

  async run(act: () => Promise<boolean>, yes: string, no: string): Promise<void> {
    this.change({ said: "" });
    const said = (await act()) ? yes : no;
    this.change({ said });
    setTimeout(() => this.opened().said === said && this.change({ said: "" }), PATIENCE);
  }

  override render({
    content,
    mode,
    trail,
    sheet,
    step = 0,
    actions = {},
    onOpen,
    onBack,
    onPin,
    onClose,
  }: EntityCardProps) {
    const { grown, all, menu, said } = this.opened();
    const { disputes, since, facts, sources, checks = [], here = [], related } = content;
    const tab = mode === "hover" ? -1 : 0;
    const [checksFirst, eventsFirst, changesFirst, figuresFirst, hereFirst, relatedFirst] = firstView(
      content,
      step,
    );
    const items = menuItems(actions, (...act) => void this.run(...act));
    const access = { sources, tab, onSource: (n: number) => this.grow(`[data-source="${n}"]`) } as const;
    /** How much of a list is shown: in the first view, once grown, once asked for in full. */
    const show = (part: string, short: number, grownTo = MANY) => ({
      first: all.includes(part) ? MANY : grown ? grownTo : short,
      onAll: () => this.change({ all: [...all, part] }),
    });

    const ofArticle = tellsOfArticle(content);
    const told = !ofArticle && disputes[0] && isShort(disputes[0]) ? disputes[0].sides : [];
    const figures = grown
      ? content.figures
      : content.figures
          .filter((figure) => !told.some(({ text }) => text === figureText(figure)))
          .slice(0, figuresFirst);
    const waiting = content.figures.length > figures.length || facts.length > 0 || disputes.length > 1;
    const count = sources.length;
    const named = { role: mode === "flat" ? "group" : "dialog", "aria-labelledby": "card-name" } as const;

    return (
      <div ref={this.#card} class={`bs card ${mode}${sheet ? " sheet" : ""}`} lang="en" dir="ltr" {...named}>
        {sheet ? <span class="grab" /> : null}
        <CardHead
          {...{ content, mode, trail, tab, items, menu, onBack, onPin, onClose }}
          onMenu={(at) => this.menu(at)}
        />
        <div class="mid" tabIndex={tab ? -1 : undefined}>
          <div class="title">
            <h2 class="name" id="card-name" tabIndex={-1}>
              {content.name}
            </h2>
            {content.status ? <StatusPill {...content.status} /> : null}
          </div>
          <p class="sum">
            <Cited text={content.summary} numbers={content.summarySources} {...access} />
          </p>
          <FigureChecks checks={checks} first={grown ? MANY : checksFirst} {...access} />
          {since ? (
            <SinceThisArticle
              since={since}
              events={grown ? MANY : eventsFirst}
              changes={grown ? MANY : changesFirst}
              onAll={() => this.grow("[data-part=since]")}
              {...access}
            />
          ) : null}
          {grown ? (
            <AllDisputes key={content.id} disputes={disputes} {...show("disputes", 0, 5)} {...access} />
          ) : ofArticle ? (
            <FoldedDisputes disputes={disputes} tab={tab} onOpen={() => this.grow("[data-part=disputes]")} />
          ) : (
            <FirstDispute disputes={disputes} {...access} />
          )}
          {figures.length > 0 ? (
            <CardPart title="card_figures">
              <FigureList figures={figures} {...access} />
            </CardPart>
          ) : null}
          <RelatedChips
            title="card_here"
            related={here}
            {...show("here", hereFirst, 12)}
            {...{ tab, onOpen }}
          />
          <RelatedChips
            title="card_related"
            related={related}
            {...show("related", relatedFirst, 5)}
            {...{ tab, onOpen }}
          />
          {grown && facts.length > 0 ? (
            <CardPart title="card_facts">
              <FactList facts={facts} {...show("facts", 0, 6)} {...access} />
            </CardPart>
          ) : null}
          {grown ? (
            <CardPart title="card_sources">
              <SourceList sources={sources} tab={tab} />
            </CardPart>
          ) : null}
        </div>
        <div class="foot">
          <span>
            <span role="status">{said}</span>
            {said ? null : sayCount("card_foot", count, content.recordEnd)}
          </span>
          {count > 0 ? (
            <button
              type="button"
              class="btn plain"
              tabIndex={tab}
              aria-expanded={grown}
              onClick={() => (grown ? this.change({ grown: false }) : this.grow())}
            >
              {say(grown ? "card_less" : waiting ? "card_more" : "card_sources")}
              <Icon name={grown ? "up" : "down"} small />
            </button>
          ) : null}
        </div>
      </div>
    );
  }
}

const focusOf = ({ content, trail, mode }: EntityCardProps) => ({
  id: content.id,
  depth: trail.length,
  preview: mode === "hover",
});
