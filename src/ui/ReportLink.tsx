import browser from "webextension-polyfill";
import { bugs } from "../../package.json";
import type { Article } from "../core/article.ts";
import { reportAddress } from "../core/report.ts";
import { useWords } from "./words.ts";

/** Opens a prefilled report about this page for the reader to look over and send. */
export function ReportLink({ article }: { article: Article }) {
  const t = useWords();
  const { version } = browser.runtime.getManifest();
  return (
    <p class="report" lang={t.language}>
      <a
        href={reportAddress(article, version, bugs.url)}
        target="_blank"
        rel="noopener noreferrer"
      >
        {t("reportPage")}
      </a>{" "}
      {t("reportHelp")}
    </p>
  );
}
