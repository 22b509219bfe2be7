import { useRef } from "preact/hooks";
import type { Settings } from "../../data/settings/schema";
import { hostsOf } from "../../data/sites/chosen-sites";
import { hostInWords } from "../../data/sites/host-in-words";
import { matchesPattern } from "../../data/sites/match-pattern";
import { say } from "../../data/text/say";
import { CountedHead } from "./CountedHead";
import { nextFocus } from "./next-focus";
import type { Change } from "./Options";

interface Props {
  settings: Settings;
  /** Patterns of sites the reader has allowed beside the list. */
  allowed: readonly string[];
  change: Change;
}

/** The sites the reader has allowed, each to be given back. */
export function GivenSites({ settings, allowed, change }: Props) {
  const list = useRef<HTMLDivElement>(null);

  /** Ends what needs the permission: it is given back with that, and asked for again by "Undo". */
  function giveBack(pattern: string, name: string, row: number) {
    const done = say("options_given_done", name);
    const sites = settings.sites.filter(({ host, on }) => !on || !matchesPattern(host, pattern));
    if (hostsOf([pattern]).length === 0)
      change({ scope: settings.scope === "all" ? "news" : settings.scope }, done);
    else change({ sites }, done);
    nextFocus(list.current, row);
  }

  return (
    <>
      <CountedHead title={say("options_given")} count={allowed.length} />
      <div class="panel" ref={list} tabIndex={-1}>
        {allowed.length === 0 && <p class="empty first">{say("options_given_none")}</p>}
        <ul class="entries">
          {allowed.map((pattern, row) => {
            const [host] = hostsOf([pattern]);
            const name = host ? hostInWords(host) : say("options_given_every");
            return (
              <li key={pattern}>
                <span class="entry-text">
                  <bdi>{name}</bdi>
                </span>
                <button
                  type="button"
                  class="btn"
                  aria-label={say("options_given_back_site", name)}
                  onClick={() => giveBack(pattern, name, row)}
                >
                  {say("options_given_back")}
                </button>
              </li>
            );
          })}
        </ul>
      </div>
      {allowed.length > 0 && <p class="fine">{say("options_given_text")}</p>}
    </>
  );
}
