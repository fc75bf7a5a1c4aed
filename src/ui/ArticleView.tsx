import { type ComponentChildren, toChildArray } from "preact";
import { useMemo } from "preact/hooks";
import type { Article } from "../core/article.ts";
import { formatDate } from "../core/export/date.ts";
import { withExplanations } from "../core/glossary.ts";
import { readingMinutes } from "../core/reading-time.ts";
import { linksOf } from "../core/tree/links.ts";
import { PartialNotice } from "./PartialNotice.tsx";
import { PhotoView } from "./PhotoView.tsx";
import { PhotoHosts } from "./photo-hosts.ts";
import { Tree } from "./Tree.tsx";
import { useWords } from "./words.ts";

/** A line of several parts, with a dot before each but the first. The style sheet hides that of a part that begins a line. */
function Parts({ children }: { children: ComponentChildren }) {
  return (
    <p>
      {toChildArray(children).map((part, index) => [
        " ",
        <span class="part" key={index}>
          {index > 0 && <span class="dot">·</span>}
          {index > 0 && " "}
          {part}
        </span>,
      ])}
    </p>
  );
}

function Byline({ article }: { article: Article }) {
  const t = useWords();
  const minutes = useMemo(() => readingMinutes(article), [article]);
  const { authors, editors, published, place } = article;
  const source = [article.site, place].filter(Boolean).join(", ");
  return (
    <div class="byline">
      {authors.length + editors.length > 0 && (
        <Parts>
          {authors.length > 0 && (
            <>
              {t("by")} <strong>{authors.join(", ")}</strong>
            </>
          )}
          {editors.length > 0 && `${t("editor")} ${editors.join(", ")}`}
        </Parts>
      )}
      <Parts>
        {source || null}
        {published && (
          <time dateTime={published}>{formatDate(published, t.language)}</time>
        )}
        <span class="reading-time">{t("minutes", { count: minutes })}</span>
        {article.isTranslated && t("translated")}
      </Parts>
    </div>
  );
}

interface Props {
  /** Its placeholders are gone already: see `restored`. */
  article: Article;
  /** What is drawn of its text and of what stands below: its beginning, or null for all of it. */
  beginning: Article | null;
}

/** The article as popup and clean view show it. */
export function ArticleView({ article, beginning }: Props) {
  const t = useWords();
  const { hero } = article;
  const drawn = beginning ?? article;
  const { partial, related, tags } = drawn;
  // Worked out once: what changes around the text while one reads must not cost a walk through all of it.
  const links = useMemo(() => linksOf(drawn.body), [drawn]);
  const body = useMemo(() => <Tree tree={withExplanations(drawn)} />, [drawn]);
  return (
    <PhotoHosts.Provider value={article.photoHosts}>
      <article class="article" lang={article.lang} dir="auto">
        <header>
          <h1>{article.title}</h1>
          {article.lede && <p class="lede">{article.lede}</p>}
          <div lang={t.language}>
            <Byline article={article} />
            <p class="print-address">{article.url}</p>
          </div>
        </header>
        {hero && (
          <figure class="hero">
            <PhotoView src={hero.src} alt={hero.alt} main />
            {hero.caption && <figcaption>{hero.caption}</figcaption>}
          </figure>
        )}
        <div class="body">{body}</div>
        {/* Pages that are missing are named where they are missing. */}
        {partial && partial.reason !== "pages" && (
          <PartialNotice partial={partial} site={article.site} />
        )}
        <footer>
          {related.length > 0 && (
            <section class="related">
              <h2 lang={t.language}>{t("related")}</h2>
              <ul>
                {related.map(({ text, url }) => (
                  <li key={url ?? text}>
                    {url ? (
                      <a href={url} rel="noopener noreferrer">
                        {text}
                      </a>
                    ) : (
                      text
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {tags.length > 0 && (
            <section class="tags">
              <h2 lang={t.language}>{t("tags")}</h2>
              <ul>
                {tags.map(({ text, url }) => (
                  <li key={text}>
                    {url ? (
                      <a href={url} rel="noopener noreferrer">
                        {text}
                      </a>
                    ) : (
                      <span>{text}</span>
                    )}
                  </li>
                ))}
              </ul>
            </section>
          )}
          {links.length > 0 && (
            <section class="print-notes" aria-hidden="true">
              <h2 lang={t.language}>{t("links")}</h2>
              <ol>
                {links.map((link, index) => (
                  <li key={index}>{link}</li>
                ))}
              </ol>
            </section>
          )}
          <p class="source" lang={t.language}>
            {t("source")}:{" "}
            <a href={article.url} rel="noopener noreferrer">
              {article.url}
            </a>
          </p>
        </footer>
      </article>
    </PhotoHosts.Provider>
  );
}
