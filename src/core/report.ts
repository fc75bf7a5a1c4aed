import type { Article } from "./article.ts";

/**
 * The address of a prefilled report about the page: its address, the version, the publisher, how many pieces each rule took out. No
 * text of the page, no file's place and nothing of a query but the page's number: they may say who the reader is. Nothing is filed
 * before the reader files it.
 * @param issues where issues are filed
 */
export function reportAddress(
  article: Article,
  version: string,
  issues: string,
): string {
  const counts = new Map<string, number>();
  for (const { step, rule, chrome } of article.removals) {
    const name = chrome ? "around the article" : `${step}: ${rule}`;
    counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const address = new URL(article.url);
  const place =
    address.protocol === "file:"
      ? "a file"
      : `${address.origin}${address.pathname}${/^\?page=\w+$/.test(address.search) ? address.search : ""}`;
  const body = [
    `Address: ${place}`,
    `Version: ${version}`,
    `Publisher: ${article.site}`,
    "Removed:",
    ...[...counts].map(([name, count]) => `- ${name} × ${count}`),
    "",
    "What is wrong with it:",
    "",
  ].join("\n");
  const report = new URL(`${issues.replace(/\/$/, "")}/new`);
  report.searchParams.set(
    "title",
    `Page: ${address.protocol === "file:" ? place : address.pathname}`,
  );
  report.searchParams.set("body", body.slice(0, 4000));
  return report.href;
}
