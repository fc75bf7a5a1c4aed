import browser from "webextension-polyfill";
import type { Labels } from "../core/export/text.ts";
import type { Language } from "../settings/schema.ts";
import { MESSAGES, type MessageKey } from "./messages.ts";

/** A language's words: `t("minutes", { count: 3 })`. Where one thing is said otherwise than several, the message says it first: "one|several". */
export interface Words {
  (key: MessageKey, values?: Record<string, string | number>): string;
  language: "id" | "en";
}

/** The browser's language. A page that was open when the extension was updated may ask no more for it, but of the page. */
const browserLanguage = (): string =>
  (browser.i18n as typeof browser.i18n | undefined)?.getUILanguage() ??
  navigator.language;

/** The interface's language: the reader's choice, else English for English browsers, else Indonesian, as `default_locale` has it. */
export function wordsIn(language: Language): Words {
  const chosen =
    language === "browser"
      ? /^en\b/i.test(browserLanguage())
        ? "en"
        : "id"
      : language;
  const words = (
    key: MessageKey,
    values: Record<string, string | number> = {},
  ): string => {
    const message = MESSAGES[key][chosen === "en" ? 1 : 0];
    const [one = message, many = one] = message.split("|");
    return (values.count === 1 ? one : many).replace(
      /\{(\w+)\}/g,
      (_, name: string) => String(values[name] ?? ""),
    );
  };
  return Object.assign(words, { language: chosen } as const);
}

/** The words that exports add. */
export const labelsIn = (t: Words): Labels => ({
  language: t.language,
  by: t("by"),
  editor: t("editor"),
  photo: t("photo"),
  source: t("source"),
  partial: t("partialNote"),
  doubtful: t("doubtTitle"),
  translated: t("translated"),
});
