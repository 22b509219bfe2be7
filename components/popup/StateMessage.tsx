import type { ComponentChildren } from "preact";
import { PageIcon, type PageIconName } from "../controls/PageIcon";

interface Props {
  icon: PageIconName;
  title: string;
  text: string;
  /** Buttons; at most one of them solid. */
  children?: ComponentChildren;
}

/** A short notice in place of a list: what is the case, why, and what can be done. */
export function StateMessage({ icon, title, text, children }: Props) {
  return (
    <div class="msg">
      <span class="ic">
        <PageIcon name={icon} />
      </span>
      <h2>{title}</h2>
      <p>{text}</p>
      <div class="acts">{children}</div>
    </div>
  );
}
