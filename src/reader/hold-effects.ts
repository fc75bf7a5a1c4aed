import { options } from "preact";

/**
 * From now on what components do once they are seen waits: `useEffect` alone, whatever is drawn.
 * @returns a function that ends this, and has what has waited happen when it is told to
 */
export function holdEffects(): (when: (run: () => void) => void) => void {
  let held: (() => void) | null = null;
  options.requestAnimationFrame = (run) => {
    held = run;
  };
  return (when) => {
    delete options.requestAnimationFrame;
    if (held) when(held);
  };
}
