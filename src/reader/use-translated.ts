import { useEffect, useState } from "preact/hooks";
import type { Article } from "../core/article.ts";
import { translationOf } from "../core/metadata/language.ts";

/** Less is what a clock says, or a ticker, again and again. Characters. */
const SENTENCE = 60;

/**
 * Whether the browser has translated the page beneath since the article was read, or given it its own words back. Its translator wraps
 * each text in elements of its own, <font>, some time after it has marked the page: as long as they come, there is more to read.
 */
export function useTranslated({ lang, isTranslated }: Article): boolean {
  const [hasChanged, setChanged] = useState(false);
  useEffect(() => {
    const root = document.documentElement;
    const known = isTranslated ? lang : null;
    const look = (changes: MutationRecord[]): void => {
      const now = translationOf(root);
      const hasMore = changes.some(({ addedNodes }) =>
        [...addedNodes].some(
          ({ nodeName, textContent }) =>
            nodeName === "FONT" && (textContent?.length ?? 0) >= SENTENCE,
        ),
      );
      setChanged(
        (before) => now !== known || (now !== null && (before || hasMore)),
      );
    };
    // It may have been translated while the article was read and drawn.
    look([]);
    const watch = new MutationObserver(look);
    watch.observe(root, {
      attributeFilter: ["class", "lang"],
      childList: true,
      subtree: true,
    });
    return () => watch.disconnect();
  }, [lang, isTranslated]);
  return hasChanged;
}
