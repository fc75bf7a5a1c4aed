import type { ComponentChildren } from "preact";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import { PagesIcon } from "./icons.tsx";
import { useWords } from "./words.ts";

/** Tries again to fetch the pages that are missing. */
export const RetryPages = createContext<() => void>(() => {});

/** Stands where a page of a split article should be that could not be had. The link to it comes as the child. */
export function MissingPage({
  page,
  children,
}: {
  /** Its number, or "all" for the address that shows them in one. */
  page: string;
  children?: ComponentChildren;
}) {
  const t = useWords();
  const retry = useContext(RetryPages);
  return (
    <aside class="notice" lang={t.language}>
      <PagesIcon />
      <div>
        <p>
          <strong>
            {page === "all" ? t("pagesMissing") : t("pageMissing", { page })}
          </strong>
        </p>
        <p class="notice-link">{children}</p>
        <button
          type="button"
          class="button small"
          data-action="retry-pages"
          onClick={retry}
        >
          {t("tryAgain")}
        </button>
      </div>
    </aside>
  );
}
