import type { ComponentChildren } from "preact";
import type { Incomplete } from "../core/article.ts";
import type { Words } from "./i18n.ts";
import { DoubtIcon, LockIcon } from "./icons.tsx";
import { useWords } from "./words.ts";

/** What one notice at the end says: a page that is missing has its own, in its place. */
type Noticed = Exclude<Incomplete, { reason: "pages" }>;

interface Notice {
  icon: ComponentChildren;
  title: string;
  text: string;
  /** Where the rest is. */
  link: { url: string; text: string } | null;
}

function noticeOf(partial: Noticed, site: string, t: Words): Notice {
  switch (partial.reason) {
    case "locked":
      return {
        icon: <LockIcon />,
        title: t("lockedTitle"),
        text: t("lockedText", { site }),
        link: partial.login
          ? { url: partial.login, text: t("lockedLogin", { site }) }
          : null,
      };
    case "doubtful":
      return {
        icon: <DoubtIcon />,
        title: t("doubtTitle"),
        text: t(partial.doubt === "text" ? "doubtLittle" : "doubtOther"),
        link: null,
      };
  }
}

/** Says plainly that the article is not whole or may be the wrong one, why, and where the rest is. */
export function PartialNotice({
  partial,
  site,
}: {
  partial: Noticed;
  /** Whose article it is. */
  site: string;
}) {
  const t = useWords();
  const { icon, title, text, link } = noticeOf(partial, site, t);
  return (
    <aside class="notice" lang={t.language} data-reason={partial.reason}>
      {icon}
      <div>
        <p>
          <strong>{title}</strong>
        </p>
        <p>{text}</p>
        {link && (
          <p>
            <a href={link.url} rel="noopener noreferrer">
              {link.text}
            </a>
          </p>
        )}
      </div>
    </aside>
  );
}
