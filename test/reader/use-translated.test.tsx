import { render } from "preact";
import { beforeEach, expect, it } from "vitest";
import type { Article } from "../../src/core/article.ts";
import { useTranslated } from "../../src/reader/use-translated.ts";
import { articleOf } from "../article.ts";
import { translate } from "../translate.ts";

const original = articleOf([]);
const translated = { ...original, lang: "en", isTranslated: true };

/** Longer than an observer and an effect take. */
const moment = () => new Promise((done) => setTimeout(done, 50));

/** What the hook says last. */
let says = false;

function View({ article }: { article: Article }) {
  says = useTranslated(article);
  return null;
}

const box = document.createElement("div");

async function show(article: Article): Promise<void> {
  render(<View article={article} />, box);
  await moment();
}

const root = document.documentElement;
const SENTENCE =
  "Gudang di pelabuhan itu menyimpan garam untuk tiga bulan, kata pengelolanya.";

beforeEach(() => {
  render(null, box);
  root.className = "";
  root.lang = "id";
  document.body.innerHTML = `<p>${SENTENCE}</p><aside>10.01</aside>`;
});

it("tells of a page that is translated, and takes it back with the page's own words", async () => {
  await show(original);
  expect(says).toBe(false);
  translate(document, "en");
  await moment();
  expect(says).toBe(true);
  root.className = "";
  await moment();
  expect(says).toBe(false);
});

it("tells of one that has been translated while it was read", async () => {
  translate(document, "en");
  await show(original);
  expect(says).toBe(true);
});

it("tells that more of the page is translated by now", async () => {
  translate(document, "en");
  await show(translated);
  expect(says).toBe(false);
  const [text] = document.querySelectorAll("p font");
  text?.replaceWith(text.cloneNode(true));
  await moment();
  expect(says).toBe(true);
});

it("says nothing of a clock alone", async () => {
  translate(document, "en");
  await show(translated);
  const minute = document.createElement("font");
  minute.textContent = "10.02";
  document.querySelector("aside")?.replaceChildren(minute);
  await moment();
  expect(says).toBe(false);
});
