import { options } from "preact";
import { afterFrame } from "./after-frame.ts";

/**
 * From now on what components do once they are seen waits: `useEffect` alone, whatever is drawn.
 * @returns a function that lets it happen, when the frame that is being worked on has been painted
 */
export function holdEffects(): () => void {
  let held: (() => void) | null = null;
  options.requestAnimationFrame = (run) => {
    held = run;
  };
  return () => {
    delete options.requestAnimationFrame;
    if (held) afterFrame(held);
  };
}
