import { expect, it } from "vitest";
import type { Removal } from "../../src/core/article.ts";
import { piecesOf, restored } from "../../src/core/restore.ts";
import { element } from "../../src/core/tree/nodes.ts";
import { articleOf } from "../article.ts";

const removal = (id: number, over: Partial<Removal>): Removal => ({
  ...{ id, step: "prune", rule: ".banner", text: "", chrome: false },
  content: [],
  ...over,
});

const photo = element("figure", [
  element("img", [], { src: "https://kabar.test/beli.jpg", alt: "" }),
]);

it("a photo that was taken out is listed and comes back, as words are and do", () => {
  const article = {
    ...articleOf([
      element("span", [], { dataRemoval: "2" }),
      element("p", [{ type: "text", value: "Teks." }]),
    ]),
    removals: [
      removal(1, { text: "Iklan", content: [element("p", [])] }),
      removal(2, { content: [photo] }),
      removal(3, {}),
      removal(4, { chrome: true }),
    ],
  };
  expect(piecesOf(article).map(({ id }) => id)).toEqual([1, 2]);
  expect(restored(article, new Set([2])).body.children[0]).toEqual(photo);
  expect(JSON.stringify(restored(article).body)).not.toContain("img");
});
