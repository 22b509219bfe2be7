import type { ComponentChildren } from "preact";

interface Props {
  title: string;
  text?: string;
  children?: ComponentChildren;
}

/** One setting: what it is, a word of help, and its control. */
export function SettingRow({ title, text, children }: Props) {
  return (
    <div class="set">
      <div class="set-text">
        <b>{title}</b>
        {text && <small>{text}</small>}
      </div>
      {children && <div class="set-control">{children}</div>}
    </div>
  );
}
