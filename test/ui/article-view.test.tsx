import { render } from "preact";
import { describe, expect, it } from "vitest";
import type { Article } from "../../src/core/article.ts";
import { passagesIn } from "../../src/core/speech/passages.ts";
import { linksOf } from "../../src/core/tree/links.ts";
import { element } from "../../src/core/tree/nodes.ts";
import { ArticleView } from "../../src/ui/ArticleView.tsx";
import { articleOf } from "../article.ts";

function drawn(article: Article): Element {
  const box = document.createElement("div");
  render(<ArticleView article={article} beginning={null} />, box);
  return box;
}

const link = (href: string) =>
  element("a", [{ type: "text", value: href }], { href });
const SECOND = `${articleOf([]).url}?page=2`;

/** Three pages, of which the second is missing. */
const split = articleOf([
  element("p", [
    { type: "text", value: "Halaman pertama memuat " },
    link("https://www.bisnis.com/topic/1/satu"),
  ]),
  element("p", [link(SECOND)], { dataMissing: "2" }),
  element("p", [
    { type: "text", value: "Halaman ketiga memuat " },
    link("https://www.bisnis.com/topic/3/tiga"),
  ]),
]);

describe("a page that is missing", () => {
  it("is not read aloud", () => {
    const heard = passagesIn(drawn(split)).flatMap(({ sentences }) =>
      sentences.map(({ text }) => text),
    );
    expect(heard.join(" ")).toContain("Halaman ketiga");
    expect(heard.join(" ")).not.toContain(SECOND);
  });

  it("numbers no link: print's style sheet counts those that are listed", () => {
    const counted = [...drawn(split).querySelectorAll(".body a")]
      .filter((one) => !one.closest("[data-embed], .notice"))
      .map((one) => one.getAttribute("href"));
    expect(counted).toHaveLength(2);
    expect(linksOf(split.body)).toEqual(counted);
  });
});

describe("the byline", () => {
  const byline = (article: Partial<Article>): string[] =>
    [
      ...drawn({ ...articleOf([]), ...article }).querySelectorAll(".byline p"),
    ].map((line) => line.textContent?.trim() ?? "");

  it("names the editor, also where no writer is named", () => {
    expect(byline({ editors: ["Cici Lestari"] })[0]).toBe(
      "editor Cici Lestari",
    );
    expect(
      byline({ authors: ["Ani Rukmana"], editors: ["Cici Lestari"] })[0],
    ).toBe("by Ani Rukmana · editor Cici Lestari");
  });

  it("has no line of people where none is named", () => {
    expect(byline({})).toHaveLength(1);
  });
});
