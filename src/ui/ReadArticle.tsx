import type { RefObject } from "preact";
import type { Article } from "../core/article.ts";
import { ArticleView } from "./ArticleView.tsx";
import { RetryPages } from "./MissingPage.tsx";
import { RemovedPanel } from "./RemovedPanel.tsx";
import { ReportLink } from "./ReportLink.tsx";
import type { Joined } from "./use-joined.ts";
import type { useRestored } from "./use-restored.ts";

interface Props {
  joined: Joined;
  restored: ReturnType<typeof useRestored>;
  /** The article alone, for whoever selects it. */
  text: RefObject<HTMLDivElement | null>;
  /** Drawn in place of all there is, while there is no time for the rest. */
  beginning?: Article | null;
}

/** The article, what was taken out of it, and the way to report it: all that popup and clean view have to read. */
export function ReadArticle({
  joined,
  restored,
  text,
  beginning = null,
}: Props) {
  const whole: Article = joined.article;
  return (
    <>
      <div ref={text}>
        <RetryPages.Provider value={joined.retry}>
          <ArticleView article={restored.shown} beginning={beginning} />
        </RetryPages.Provider>
      </div>
      {beginning === null && (
        <>
          <RemovedPanel
            article={whole}
            restored={restored.restored}
            onToggle={restored.toggle}
          />
          <ReportLink article={whole} />
        </>
      )}
    </>
  );
}
