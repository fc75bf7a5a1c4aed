import type { Element, ElementContent } from "hast";
import { describe, expect, it } from "vitest";
import { extract } from "../../src/core/extract.ts";
import { plain } from "../../src/core/tree/nodes.ts";
import { SCHEMA } from "../../src/core/tree/tree.ts";
import { siteFor } from "../../src/sites/site-for.ts";
import { documentOf } from "../fixture.ts";
import { CASES, FILLER, pageOf } from "./corpus.ts";

const ADDRESS =
  "https://market.bisnis.com/read/20261012/192/1899000/panen-sagu-di-meranti";

/** What the allow-list names, asked without its own code. */
function faultsOf(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === "text") return [];
    if (node.type !== "element") return [`a ${node.type}`];
    const { tagName, properties, children } = node as Element;
    const named = SCHEMA.attributes ?? {};
    const allowed = new Set(
      [...(named["*"] ?? []), ...(named[tagName] ?? [])].map(String),
    );
    const faults = Object.entries(properties).flatMap(([name, value]) => [
      ...(allowed.has(name) ? [] : [`${tagName} ${name}`]),
      ...(name === "src" && !/^https?:\/\//.test(String(value))
        ? [`src ${String(value).slice(0, 40)}`]
        : []),
      ...(name === "href" &&
      !/^(?:https?:\/\/|mailto:|tel:)/.test(String(value))
        ? [`href ${String(value).slice(0, 40)}`]
        : []),
    ]);
    return [
      ...(SCHEMA.tagNames?.includes(tagName) ? [] : [`<${tagName}>`]),
      ...faults,
      ...faultsOf(children),
    ];
  });
}

it("there are more than 400 cases in 20 classes", () => {
  expect(CASES.length).toBeGreaterThanOrEqual(400);
  expect(new Set(CASES.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(
    20,
  );
});

describe.each([...new Set(CASES.map(({ kind }) => kind))])("%s", (kind) => {
  it.each(CASES.filter((one) => one.kind === kind))(
    "$name leaves nothing but the article's own words",
    (one) => {
      const read = extract(
        documentOf(pageOf([one]), ADDRESS),
        ADDRESS,
        siteFor(ADDRESS),
      );
      if (read.kind !== "article") throw new Error(JSON.stringify(read));
      const { article } = read;
      expect(faultsOf(article.body.children as ElementContent[])).toEqual([]);
      for (const removal of article.removals)
        expect(faultsOf(removal.content)).toEqual([]);
      const text = article.body.children
        .map((block) => plain(block as ElementContent))
        .join("\n");
      for (const line of FILLER) expect(text).toContain(line);
      for (const { url } of [...article.tags, ...article.related])
        expect(url === null || /^https?:\/\//.test(url)).toBe(true);
      expect(
        article.hero === null || /^https?:\/\//.test(article.hero.src),
      ).toBe(true);
      if (kind === "clobbering by fields")
        expect(text).toContain("Kalimat dalam formulir");
      expect(article.url).toBe(ADDRESS);
      expect(article.title).toBe("Panen Sagu di Meranti");
      expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
    },
  );
});
