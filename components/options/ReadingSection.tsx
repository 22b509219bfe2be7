import { useState } from "preact/hooks";
import type { Settings } from "../../data/settings/schema";
import { kindOrder, kindPlurals } from "../controls/kind-plurals";
import { Switch } from "../controls/Switch";
import { KindTile } from "../KindTile";
import { MarkStyles } from "./MarkStyles";
import type { Change } from "./Options";
import { RadioCards } from "./RadioCards";
import { Segmented } from "./Segmented";
import { SettingRow } from "./SettingRow";
import { type Keys, Shortcuts } from "./Shortcuts";

interface Props {
  settings: Settings;
  change: Change;
  keys: Keys | null;
  keysProblem: boolean;
  onChangeKeys: () => void;
}

const OPENING = [
  { value: "rest", title: "Rest on a name", text: "The pointer stays on it for a moment" },
  { value: "alt", title: "Rest with Alt held", text: "Nothing opens without the key" },
  { value: "click", title: "Click or keyboard", text: "Pointing alone opens nothing" },
  { value: "off", title: "Never", text: "Names are marked, no card opens" },
] as const;

const MENTIONS = [
  { value: "first", text: "First on the page" },
  { value: "section", text: "First in a section" },
  { value: "all", text: "Every mention" },
] as const;

/** How marks look, what is marked, when a card opens, and by which keys. */
export function ReadingSection({ settings, change, keys, keysProblem, onChangeKeys }: Props) {
  const rests = settings.opening === "rest" || settings.opening === "alt";
  return (
    <>
      <p class="options-sub">How marks look, what is marked, and when a card opens.</p>
      <h2 class="bar">How marks look</h2>
      <MarkStyles settings={settings} change={change} />
      <h2 class="bar">Open a card</h2>
      <RadioCards
        label="Open a card"
        options={OPENING}
        value={settings.opening}
        onChange={(opening) => change({ opening })}
      />
      <div class="panel list">
        <Delay delay={settings.delay} disabled={!rests} onChange={(delay) => change({ delay })} />
        <SettingRow title="Which mentions" text="The first alone keeps long articles calm">
          <Segmented
            label="Which mentions"
            options={MENTIONS}
            value={settings.mentions}
            onChange={(mentions) => change({ mentions })}
          />
        </SettingRow>
        <SettingRow title="Headings" text="They stay clean unless you turn this on">
          <Switch
            label="Marks in headings"
            checked={settings.headings}
            onChange={(headings) => change({ headings })}
          />
        </SettingRow>
        <SettingRow title="Other languages" text="In articles not in English fewer names are found">
          <Switch
            label="Marks in other languages"
            checked={settings.otherLanguages}
            onChange={(otherLanguages) => change({ otherLanguages })}
          />
        </SettingRow>
        <SettingRow title="Kinds marked">
          <fieldset class="kinds">
            <legend class="sr">Kinds marked</legend>
            {kindOrder.map((kind) => (
              <label key={kind} class="check">
                <input
                  type="checkbox"
                  checked={settings.kinds[kind]}
                  onChange={(event) =>
                    change({ kinds: { ...settings.kinds, [kind]: event.currentTarget.checked } })
                  }
                />
                <KindTile kind={kind} />
                {kindPlurals[kind]}
              </label>
            ))}
          </fieldset>
        </SettingRow>
      </div>
      <h2 class="bar">Keyboard shortcuts</h2>
      <Shortcuts keys={keys} problem={keysProblem} onChangeKeys={onChangeKeys} />
    </>
  );
}

interface DelayProps {
  delay: number;
  disabled: boolean;
  onChange: (delay: number) => void;
}

function Delay({ delay, disabled, onChange }: DelayProps) {
  // Shown while it is dragged, stored when it is let go.
  const [dragged, setDragged] = useState<number | null>(null);
  const shown = dragged ?? delay;
  return (
    <SettingRow title="Delay" text="How long the pointer rests before a card opens">
      <input
        type="range"
        min={150}
        max={800}
        step={50}
        value={shown}
        disabled={disabled}
        aria-label="Delay"
        aria-valuetext={`${shown} milliseconds`}
        onInput={(event) => setDragged(Number(event.currentTarget.value))}
        onChange={(event) => {
          onChange(Number(event.currentTarget.value));
          setDragged(null);
        }}
      />
      <output class="num">{shown} ms</output>
    </SettingRow>
  );
}
