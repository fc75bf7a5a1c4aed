import type { RefObject } from "preact";
import { useState } from "preact/hooks";
import type { Article } from "../core/article.ts";
import { copyArticle, selectAll } from "./clipboard.ts";
import { COMMAND_KEY } from "./command-key.ts";
import { labelsIn } from "./i18n.ts";
import { CopyIcon, DoneIcon } from "./icons.tsx";
import { useWords } from "./words.ts";

interface Props {
  article: Article;
  /** What is selected when the browser refuses. */
  text: RefObject<HTMLElement | null>;
  /** False while further pages are on their way. */
  isWhole: boolean;
  /** What is said of it: to the ears alone, since the button shows it. */
  onDone: (message: string) => void;
  /** What the reader can do where the browser refuses, or where more is to come. */
  onRefused: (message: string) => void;
}

/** Copies what is shown, and says so to eyes and ears. */
export function CopyButton({
  article,
  text,
  isWhole,
  onDone,
  onRefused,
}: Props) {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  const copy = async (): Promise<void> => {
    // Words that stand there already would not be spoken again.
    onDone("");
    onRefused("");
    if (await copyArticle(article, labelsIn(t))) {
      setCopied(true);
      onDone(t("copied"));
      if (!isWhole) onRefused(t("copiedPart"));
      setTimeout(() => setCopied(false), 2500);
      return;
    }
    if (text.current) selectAll(text.current);
    onRefused(t("copyRefused", { key: COMMAND_KEY }));
  };
  return (
    <button type="button" class="button" data-action="copy" onClick={copy}>
      {copied ? <DoneIcon /> : <CopyIcon />}
      <span>{copied ? t("copied") : t("copy")}</span>
    </button>
  );
}
