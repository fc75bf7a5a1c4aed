import { ALONE, type Steps } from "../core/steps.ts";

/**
 * The page gets its turn after so long. Milliseconds: with the longest step that may begin right before, less than the tenth of a second
 * after which a click seems to be ignored.
 */
const SLICE = 20;

/**
 * Does work in slices, between which the page draws and listens.
 * @throws the signal's reason, when it is aborted
 */
export async function inSlices<T>(
  steps: Steps<T>,
  signal?: AbortSignal,
): Promise<T> {
  let until = performance.now() + SLICE;
  for (;;) {
    signal?.throwIfAborted();
    const step = steps.next();
    if (step.done) return step.value;
    if (step.value !== ALONE && performance.now() < until) continue;
    // Not by yield(), which goes before the page's timers and ours: nobody would see that something is going on.
    await scheduler.postTask(() => {});
    until = performance.now() + SLICE;
  }
}
