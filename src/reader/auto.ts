import { askWorker } from "../messages.ts";
import type { Theme } from "../settings/schema.ts";
import type { Reader } from "./reader.tsx";

/** A document that takes longer to come is shown as it comes. Milliseconds. */
const LONGEST_LOADING = 10_000;
/** After the document is parsed, an article has so long to appear; then the page is shown. Milliseconds. */
const PATIENCE = 1500;
/** Between two looks at a document that draws its text by script. */
const PAUSE = 150;

/** Whether the document is parsed in time. */
const parsed = (): Promise<boolean> =>
  document.readyState === "loading"
    ? new Promise((resolve) => {
        setTimeout(() => resolve(false), LONGEST_LOADING);
        document.addEventListener("DOMContentLoaded", () => resolve(true), {
          once: true,
        });
      })
    : Promise.resolve(true);

/** Whether the reader has come back, through the history, to a page that they had closed the view of. */
async function wasGivenBack(): Promise<boolean> {
  const entry = navigation.currentEntry?.key;
  if (!entry || navigation.activation?.navigationType !== "traverse")
    return false;
  return askWorker("wasClosed", { entry });
}

/**
 * Auto-clean: covers the page before it paints and opens the article as soon as the document is parsed. When none is there in time, or
 * anything throws, the page is shown.
 * @param force for sites without a profile, which the reader has switched on
 */
export async function openByItself(
  reader: Reader,
  theme: Theme,
  force: boolean,
): Promise<void> {
  try {
    reader.cover(theme);
    const isOpen =
      !(await wasGivenBack()) &&
      (await parsed()) &&
      (await openInTime(reader, force));
    if (isOpen) return;
  } catch {
    // The page is better than nothing.
  }
  // Meanwhile the reader may have left and opened the view by hand.
  if (reader.isWaiting) reader.close();
}

/** Opens the article once it is there. @returns whether it is open, or about to be, by whomever; false where it gave up */
async function openInTime(reader: Reader, force: boolean): Promise<boolean> {
  const until = performance.now() + PATIENCE;
  while (reader.isWaiting) {
    const opened = await reader.open(force);
    if (opened.open) return true;
    const late = performance.now() + PAUSE > until;
    // What failed once would fail again.
    if (late || opened.extraction.kind === "failed") return false;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return true;
}
