import type { Joined } from "./use-joined.ts";
import { useWords } from "./words.ts";

/** "Halaman 2 dari 3", with a way to stop, while the pages of a split article are fetched. */
export function PagesProgress({ joined }: { joined: Joined }) {
  const t = useWords();
  const { article, fetching, cancel } = joined;
  const pages = article.partial?.reason === "pages" ? article.partial.pages : 0;
  if (fetching === null) return null;
  return (
    <div class="pages" lang={t.language}>
      <p role="status">
        {t("pagesProgress", { page: fetching, count: pages })}
      </p>
      <progress
        value={fetching - 1}
        max={pages}
        aria-label={t("pagesProgress", { page: fetching, count: pages })}
      />
      <button
        type="button"
        class="button small"
        data-action="cancel-pages"
        onClick={cancel}
      >
        {t("cancel")}
      </button>
    </div>
  );
}
