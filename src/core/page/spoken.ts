/** How a label ends that is said before what is shown. */
const LABEL = /[,،、]\s*$/;

/** One class, as it can stand in a selector. */
const CLASS = /^[a-z_][\w-]*$/i;

/**
 * Selectors of words that only screen readers say, where a page's classes are hashes: before what is one text to them stands what it is,
 * "Sumber gambar, ", "Penulis, ", and bears the class of all such words (simorgh: VisuallyHiddenText, `role="text"`).
 */
export const spokenIn = (document: Document): string[] => [
  ...new Set(
    [...document.querySelectorAll("[role='text']>span:first-child")]
      .filter(
        ({ className, nextSibling, textContent }) =>
          CLASS.test(className) &&
          nextSibling !== null &&
          LABEL.test(textContent ?? ""),
      )
      .map(({ className }) => `.${className}`),
  ),
];
