import { say } from "../../data/text/say";

const states = [
  ["on", "welcome_state_on"],
  ["idle", "welcome_state_idle"],
  ["paused", "welcome_state_paused"],
  ["off", "welcome_state_off"],
] as const;

/** The pictures of the toolbar button, and what each of them tells. */
export function ToolbarStates() {
  return (
    <>
      <p>{say("welcome_toolbar_tells")}</p>
      <ul class="states">
        {states.map(([picture, text]) => (
          <li key={picture}>
            <img src={`/icon/${picture}.svg`} alt="" width="16" height="16" />
            {say(text)}
          </li>
        ))}
      </ul>
    </>
  );
}
