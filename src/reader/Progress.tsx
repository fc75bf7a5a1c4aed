import { useEffect, useMemo, useRef, useState } from "preact/hooks";
import type { Article } from "../core/article.ts";
import { readingMinutes } from "../core/reading-time.ts";
import { useWords } from "../ui/words.ts";
import { whenMoved } from "./sight.ts";

/*
 * How far the reader is. Components of their own, which alone are drawn anew while one scrolls: a frame late is a frame seen.
 */

/** Calls back with the share of the text that has been in sight, 0 at the beginning to 1, in the frame after scrolling or another size. */
function useShare(
  dialog: HTMLDialogElement,
  told: (share: number) => void,
): void {
  const latest = useRef(told);
  latest.current = told;
  useEffect(
    () =>
      whenMoved(dialog, () => {
        const body = dialog.querySelector(".article .body");
        if (!body) return;
        const { top, height } = body.getBoundingClientRect();
        const seen = (dialog.clientHeight - top) / Math.max(1, height);
        latest.current(
          dialog.scrollTop < 4 ? 0 : Math.min(1, Math.max(0, seen)),
        );
      }),
    [dialog],
  );
}

/** "sisa 3 menit", beside the site's name; "3 mnt" where there is no room for it; nothing at the end. */
export function MinutesLeft({
  article,
  dialog,
}: {
  article: Article;
  dialog: HTMLDialogElement;
}) {
  const t = useWords();
  const minutes = useMemo(() => readingMinutes(article), [article]);
  const [gone, setGone] = useState(0);
  useShare(dialog, (share) => setGone(Math.floor(minutes * share)));
  const left = minutes - gone;
  return left === 0 ? null : (
    <>
      <span class="host"> · </span>
      <span class="minutes">{t("minutesLeft", { count: left })}</span>
      <span class="minutes-short">{t("minutesShort", { count: left })}</span>
    </>
  );
}

/** The line under the bar that fills with reading. */
export function ProgressLine({ dialog }: { dialog: HTMLDialogElement }) {
  const line = useRef<HTMLElement>(null);
  useShare(dialog, (share) => {
    if (line.current) line.current.style.transform = `scaleX(${share})`;
  });
  return <i ref={line} class="progress" aria-hidden="true" />;
}
