import { say } from "../../data/text/say";

interface Props {
  /** What does not work until the browser allows it. */
  text: string;
  onAllow: () => void;
}

/** Says what the browser has not allowed, with the button that has it ask. */
export function AskNote({ text, onAllow }: Props) {
  return (
    <div class="ask">
      <p>{text}</p>
      <button type="button" class="btn" onClick={onAllow}>
        {say("options_allow")}
      </button>
    </div>
  );
}
