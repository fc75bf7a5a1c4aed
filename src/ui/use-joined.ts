import { useCallback, useEffect, useRef, useState } from "preact/hooks";
import type { Article } from "../core/article.ts";
import { firstMissing, joinPages, type ReadPage } from "../core/split/pages.ts";

/** What joining a split article has come to. */
export interface Joined {
  article: Article;
  /** The page being fetched, null when nothing is. */
  fetching: number | null;
  cancel: () => void;
  retry: () => void;
}

/** Joins the further pages of a split article as soon as it is shown; an article that is whole stays as it is. */
export function useJoined(first: Article, read: ReadPage): Joined {
  const [article, setArticle] = useState(first);
  // What is about to begin is told from the first frame on: nobody shall take the first page for the whole.
  const [fetching, setFetching] = useState(() => firstMissing(first));
  const stop = useRef(new AbortController());
  /** What has come stays while the rest is asked for again. */
  const parts = useRef(new Map<number, Article>()).current;
  const start = useCallback(() => {
    if (firstMissing(first) === null) return;
    const own = new AbortController();
    stop.current = own;
    joinPages(
      first,
      read,
      (progress) => {
        setArticle(progress.article);
        setFetching(progress.fetching);
      },
      own.signal,
      parts,
    ).then(() => setFetching(null));
  }, [first, read, parts]);
  useEffect(() => {
    start();
    return () => stop.current.abort();
  }, [start]);
  return {
    article,
    fetching,
    cancel: () => stop.current.abort(),
    retry: start,
  };
}
