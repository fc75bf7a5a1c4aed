import type { Partial } from "../core/article.ts";
import { LockIcon, PagesIcon } from "./icons.tsx";
import { useWords } from "./words.ts";

/** Says plainly that the article is not whole, why, and where the rest is. */
export function PartialNotice({ partial }: { partial: Partial }) {
  const t = useWords();
  const locked = partial.reason === "locked";
  const link = locked ? partial.login : partial.rest[0]?.url;
  return (
    <aside class="notice" lang={t.language} data-reason={partial.reason}>
      {locked ? <LockIcon /> : <PagesIcon />}
      <div>
        <p>
          <strong>
            {locked
              ? t("lockedTitle")
              : t("pagesTitle", {
                  page: partial.current,
                  count: partial.pages,
                })}
          </strong>
        </p>
        <p>{locked ? t("lockedText") : t("pagesText")}</p>
        {link && (
          <p>
            <a href={link} rel="noopener noreferrer">
              {locked ? t("lockedLogin") : t("pagesNext")}
            </a>
          </p>
        )}
      </div>
    </aside>
  );
}
