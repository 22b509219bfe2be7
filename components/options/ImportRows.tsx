import type { Change } from "../../data/settings/preview-import";
import type { Ignored } from "../../data/settings/read-decisions";
import { mostMuted, mostRules } from "../../data/settings/schema";
import { hostInWords } from "../../data/sites/host-in-words";
import { type MessageKey, say } from "../../data/text/say";
import { language } from "../../data/text/say-count";
import { sayWith } from "../controls/say-with";
import { settingTitle, settingValue } from "./setting-words";

/** One decision before and after the import, in the words of the settings. */
export function ChangedRow({ change, names }: { change: Change; names: ReadonlyMap<string, string> }) {
  const { key, from, to } = change;
  const [, list, name = ""] = /^(site|muted):(.*)$/s.exec(key) ?? [];
  const value = to ?? from;
  return (
    <li>
      <span class="entry-text">
        <b>
          {list ? (
            <bdi>{list === "site" ? hostInWords(name) : (names.get(name) ?? name)}</bdi>
          ) : (
            settingTitle(key)
          )}
        </b>
        {list && <small>{say(list === "site" ? "options_import_is_rule" : "options_import_is_muted")}</small>}
      </span>
      {list !== "muted" && (
        <span class="values">
          {from !== undefined && to !== undefined
            ? sayWith(
                "options_import_from_to",
                <s>{settingValue(key, from)}</s>,
                <b>{settingValue(key, to)}</b>,
              )
            : settingValue(key, value!)}
        </span>
      )}
    </li>
  );
}

/** A host that is kept in another form than it was written in. */
export function RewrittenRow({ from, to }: { from: string; to: string }) {
  return (
    <li>
      <span class="entry-text">
        {sayWith("options_import_from_to", <bdi class="was">{from}</bdi>, <bdi class="is">{to}</bdi>)}
      </span>
    </li>
  );
}

/** What was passed over, and why. */
export function IgnoredRow({ place, shown, why, told }: Ignored) {
  return (
    <li>
      <span class="entry-text">
        <code>{place}</code> <bdi class="was">{shown}</bdi>
        <small>{told ?? reason(why, place)}</small>
      </span>
    </li>
  );
}

const REASONS = {
  unknown: "options_import_why_unknown",
  hostile: "options_import_why_hostile",
  value: "options_import_why_value",
  host: "options_import_why_host",
  twice: "options_import_why_twice",
  contrary: "options_import_why_contrary",
} as const satisfies Partial<Record<Ignored["why"], MessageKey>>;

function reason(why: Ignored["why"], place: string): string {
  const isRule = place.startsWith("sites");
  if (why === "entry") return say(isRule ? "options_import_why_rule" : "options_import_why_name");
  if (why !== "many") return say(REASONS[why]);
  return isRule
    ? say("options_import_why_many_rules", mostRules.toLocaleString(language()))
    : say("options_import_why_many_names", mostMuted.toLocaleString(language()));
}
