import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";

interface Props {
  on: boolean;
  onChange: (on: boolean) => unknown;
  name: string;
  disabled?: boolean;
  children: ComponentChildren;
}

/** A switch beside what it switches. Where a change is refused, it shows again what is set. */
export function Switch({ on, onChange, name, disabled, children }: Props) {
  const latest = useRef(on);
  latest.current = on;
  return (
    <label class="switch">
      <span>{children}</span>
      <input
        type="checkbox"
        role="switch"
        name={name}
        checked={on}
        aria-checked={on}
        disabled={disabled}
        onChange={async ({ currentTarget }) => {
          await onChange(currentTarget.checked);
          // What has not changed is not drawn anew.
          currentTarget.checked = latest.current;
        }}
      />
    </label>
  );
}
