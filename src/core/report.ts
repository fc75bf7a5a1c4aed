import type { Article } from "./article.ts";

/**
 * The address of a prefilled report about the page: its address, the version, the publisher, how many pieces each rule took out. No
 * text of the page; nothing is sent before the reader sends it.
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
  const body = [
    `Address: ${article.url}`,
    `Version: ${version}`,
    `Publisher: ${article.site}`,
    "Removed:",
    ...[...counts].map(([name, count]) => `- ${name} × ${count}`),
    "",
    "What is wrong with it:",
    "",
  ].join("\n");
  const report = new URL(`${issues.replace(/\/$/, "")}/new`);
  report.searchParams.set("title", `Page: ${new URL(article.url).pathname}`);
  report.searchParams.set("body", body.slice(0, 4000));
  return report.href;
}
