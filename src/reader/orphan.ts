/*
 * Firefox ends the scripts of an extension that it updates and leaves what they drew: a cover without a script. Its dialog still closes,
 * by Escape and by its button; what else belongs to leaving is done by the scripts of the new version, which Firefox puts into the
 * open pages of the sites that the extension is for.
 */

/** Chromium lets old scripts live, so that there nothing is an orphan. */
interface Orphan extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The films and sounds of a page, in an order that a number can name. */
export const mediaOf = (document: Document): HTMLMediaElement[] => [
  ...document.querySelectorAll<HTMLMediaElement>("video,audio"),
];

const orphanIn = (document: Document): Orphan | null =>
  document.querySelector(":root > bening-reader");

function end(document: Document, host: Orphan, dialog: HTMLElement): void {
  host.remove();
  const media = mediaOf(document);
  for (const at of dialog.dataset.playing?.split(" ").filter(Boolean) ?? [])
    media[Number(at)]?.play().catch(() => {});
}

/** Takes care of the cover that an older version has left: it goes when the reader leaves it. */
export function adoptOrphan(document: Document): void {
  const host = orphanIn(document);
  const dialog = host?.openOrClosedShadowRoot?.querySelector("dialog");
  if (!host || !dialog) return;
  if (!dialog.open) end(document, host, dialog);
  else
    dialog.addEventListener("close", () => end(document, host, dialog), {
      once: true,
    });
}

/** Ends it at once: the reader opens the page anew. */
export function endOrphan(document: Document): void {
  const host = orphanIn(document);
  const dialog = host?.openOrClosedShadowRoot?.querySelector("dialog");
  if (host && dialog) end(document, host, dialog);
}
