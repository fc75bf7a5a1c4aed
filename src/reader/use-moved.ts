import { useEffect, useState } from "preact/hooks";

/**
 * Whether the page beneath has gone on to something else by script, so that the article shown is no longer its own. Fragment and query
 * do not count: they are places in an article, and its further pages.
 * @param address the article's
 */
export function useMoved(address: string): boolean {
  const path = new URL(address).pathname;
  const [isElsewhere, setElsewhere] = useState(false);
  useEffect(() => {
    const look = (): void => setElsewhere(location.pathname !== path);
    // It may have gone on while the article was read and drawn.
    look();
    navigation.addEventListener("currententrychange", look);
    return () => navigation.removeEventListener("currententrychange", look);
  }, [path]);
  return isElsewhere;
}
