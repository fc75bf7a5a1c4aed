import { useMemo } from "preact/hooks";
import type { Article } from "../core/article.ts";
import { abbreviationsIn, companiesIn } from "../core/glossary.ts";
import { useWords } from "../ui/words.ts";
import { bringUp } from "./sight.ts";

/** Fewer headings are no outline. */
const LEAST_HEADINGS = 2;

/** Milliseconds. */
const MARKED = 2_500;

/** Brings a block under the bar and marks it for a moment. */
function goTo(dialog: HTMLElement, block: Element): void {
  bringUp(dialog, block);
  const marked = {
    background: "var(--wash)",
    boxShadow: "0 0 0 8px var(--wash)",
  };
  block.animate([marked, { ...marked, offset: 0.6 }, {}], MARKED);
  if (block instanceof HTMLElement) {
    block.tabIndex = -1;
    block.focus({ preventScroll: true });
  }
}

const BLOCKS =
  ".article :is(h1,.lede,.body :is(p,li,dt,dd,h2,h3,h4,h5,h6,th,td,figcaption,blockquote))";

/** Pixels. On a narrower view the panel stands over the text. */
const ROOM_FOR_BOTH = 1080;

/** The innermost blocks that say one of the words: an item with a paragraph in it is one mention. */
function mentionsIn(dialog: HTMLElement, words: readonly string[]): Element[] {
  const all = [...dialog.querySelectorAll(BLOCKS)].filter((block) =>
    words.some((word) => block.textContent?.includes(word)),
  );
  return all.filter(
    (block) => !all.some((other) => other !== block && block.contains(other)),
  );
}

interface Props {
  article: Article;
  /** Where the headings are drawn once the article is. */
  dialog: HTMLElement;
  /** The reader has gone to a place in the text. */
  onGone: () => void;
}

/** Whether there is anything to list. */
export const hasContents = (article: Article): boolean =>
  headingsOf(article).length >= LEAST_HEADINGS ||
  companiesIn(article).length > 0 ||
  abbreviationsIn(article).length > 0;

const headingsOf = ({ body }: Article) =>
  body.children.flatMap((block) =>
    block.type === "element" && /^h[2-6]$/.test(block.tagName) ? [block] : [],
  );

/** What is in the article: its headings, the listed companies with their mentions, the abbreviations that it explains. */
export function Contents({ article, dialog, onGone }: Props) {
  const t = useWords();
  const companies = useMemo(() => companiesIn(article), [article]);
  const abbreviations = useMemo(() => abbreviationsIn(article), [article]);
  const headings = [
    ...dialog.querySelectorAll(".article .body :is(h2, h3, h4, h5, h6)"),
  ];
  const mentionsOf = (ticker: string, name: string): Element[] =>
    mentionsIn(dialog, [ticker, name]);
  return (
    <>
      {headings.length >= LEAST_HEADINGS && (
        <section>
          <h2>{t("sections")}</h2>
          <ul>
            {headings.map((heading, index) => (
              <li key={index} data-level={heading.localName.slice(1)}>
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    goTo(dialog, heading);
                    onGone();
                  }}
                >
                  {heading.textContent}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {companies.length > 0 && (
        <section>
          <h2>{t("companies")}</h2>
          <ul>
            {companies.map(({ name, ticker }) => {
              const mentions = mentionsOf(ticker, name);
              return (
                <li key={ticker} data-ticker={ticker}>
                  <strong>{ticker}</strong> {name}
                  <div class="jumps">
                    <span>{t("mentions", { count: mentions.length })}</span>
                    {mentions.map((block, index) => (
                      <button
                        key={index}
                        type="button"
                        class="button small"
                        aria-label={`${ticker} ${index + 1}`}
                        onClick={() => {
                          goTo(dialog, block);
                          if (dialog.clientWidth < ROOM_FOR_BOTH) onGone();
                        }}
                      >
                        {index + 1}
                      </button>
                    ))}
                  </div>
                </li>
              );
            })}
          </ul>
        </section>
      )}
      {abbreviations.length > 0 && (
        <section>
          <h2>{t("abbreviations")}</h2>
          <dl>
            {abbreviations.map(({ short, long }) => (
              <div key={short}>
                <dt>{short}</dt>
                <dd>{long}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
    </>
  );
}
