interface Action {
  label: string;
  /** At most one action of a message is solid. */
  solid?: boolean;
  onAct: () => void;
}

/** Says in plain words what is the matter and offers what can be done. */
export function Message({ title, text, actions = [] }: { title: string; text: string; actions?: Action[] }) {
  return (
    <div class="msg" role="status">
      <h2>{title}</h2>
      <p>{text}</p>
      {actions.length > 0 ? (
        <div class="acts">
          {actions.map(({ label, solid, onAct }) => (
            <button key={label} type="button" class={`btn ${solid ? "solid" : ""}`} onClick={onAct}>
              {label}
            </button>
          ))}
        </div>
      ) : null}
    </div>
  );
}

/** In place of a card whose data is damaged. */
export function DataDamaged({ onRetry }: { onRetry: () => void }) {
  return (
    <Message
      title="The data could not be read"
      text="The copy on this device is damaged. Reading it again usually helps."
      actions={[{ label: "Read it again", solid: true, onAct: onRetry }]}
    />
  );
}
