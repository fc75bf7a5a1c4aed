import { useMemo, useState } from "preact/hooks";
import type { Article } from "../core/article.ts";
import { restored as restore } from "../core/restore.ts";

/** The article with what the reader has put back; what it gives is what is shown and copied. */
export function useRestored(article: Article) {
  const [restored, setRestored] = useState<ReadonlySet<number>>(new Set());
  const shown = useMemo(() => restore(article, restored), [article, restored]);
  const toggle = (id: number): void => {
    const next = new Set(restored);
    if (!next.delete(id)) next.add(id);
    setRestored(next);
  };
  return { shown, restored, toggle };
}
