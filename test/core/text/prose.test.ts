// @vitest-environment happy-dom

import { describe, expect, it } from "vitest";
import { extract } from "../../../src/core/extract.ts";
import { isProse, isSentence } from "../../../src/core/text/prose.ts";
import { countWords } from "../../../src/core/text/script.ts";
import { general } from "../../../src/sites/general.ts";
import { documentOf } from "../../fixture.ts";

/** A paragraph of running text in scripts that end their sentences otherwise, or write no space between words. */
const PARAGRAPHS: [language: string, text: string][] = [
  [
    "Indonesian",
    "Pelelangan ikan dibuka pada pukul lima pagi, dan sekitar seratus nelayan datang pada hari pertama.",
  ],
  [
    "Japanese",
    "西部の港町で二日、新しい魚市場が開業した。朝五時から競りが始まり、近隣の漁師約百人が集まった。",
  ],
  [
    "Chinese",
    "西部港口城市周二迎来了一座新的鱼市场，清晨五点开始拍卖，约一百名渔民前来参加。",
  ],
  [
    "Korean",
    "서쪽 항구 도시에 새로운 수산 시장이 화요일에 문을 열었고, 경매는 새벽 다섯 시에 시작되어 인근 어민 백여 명이 모였으며 시장도 참석해 축사를 했다고 시는 밝혔다.",
  ],
  [
    "Thai",
    "เมืองท่าทางตะวันตกเปิดตลาดปลาแห่งใหม่เมื่อวันอังคาร การประมูลเริ่มตั้งแต่ตีห้า มีชาวประมงราวหนึ่งร้อยคนเข้าร่วม",
  ],
  [
    "Arabic",
    "هل تتغير أسعار السمك بعد افتتاح السوق الجديدة في الميناء الغربي، وهل يصل الفرق فعلا إلى الصيادين وأسرهم؟",
  ],
  [
    "Hindi",
    "पश्चिमी बंदरगाह शहर में मंगलवार को नया मछली बाज़ार खुला, जहाँ नीलामी सुबह पाँच बजे शुरू हुई और करीब सौ मछुआरे पहुँचे।",
  ],
];

const paragraph = (text: string): Element => {
  const element = document.createElement("p");
  element.textContent = text;
  return element;
};

describe("running text is told from labels", () => {
  it.each(PARAGRAPHS)("in %s", (_, text) => {
    expect(isSentence(text)).toBe(true);
    expect(isProse(paragraph(text))).toBe(true);
  });

  it.each([
    ["Indonesian", "Terpopuler pekan ini"],
    ["Japanese", "関連記事"],
    ["Chinese", "编辑推荐"],
    ["Thai", "ข่าวที่เกี่ยวข้อง"],
    ["Arabic", "اقرأ أيضا"],
  ])("and a label in %s is none", (_, text) => {
    expect(isSentence(text)).toBe(false);
    expect(isProse(paragraph(text))).toBe(false);
  });
});

describe("words are counted", () => {
  it.each([
    [
      "between spaces, with what holds them together",
      "Rp10.000 naik, kata ibu-ibu 5,5%",
      5,
    ],
    ["two signs each where a sign says much", "新しい魚市場", 3],
    ["of both kinds in one line", "东京 Tokyo", 2],
    ["five letters each in Thai", "ชาวประมงคนหนึ่ง", 3],
  ])("%s", (_, text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

const URL = "https://kabar.test/berita/pasar-ikan";

/** What is read of a page of an unknown site: a headline, and a box of paragraphs. */
function read(lang: string, title: string, body: string) {
  const page = `<!doctype html><html lang="${lang}"><head><title>${title} - 港口日报</title></head><body>
    <main><h1>${title}</h1><div class="isi">${body}</div></main></body></html>`;
  const found = extract(documentOf(page, URL), URL, general, true);
  return found.kind === "article" ? found.article : null;
}

/** Six paragraphs of the language, each with a number of its own. */
const textIn = (language: string): string =>
  Array.from({ length: 6 }, (_, index) => {
    const text = PARAGRAPHS.find(([name]) => name === language)?.[1] ?? "";
    return `<p>${index + 1}. ${text}</p>`;
  }).join("");

describe("a page in a script without spaces", () => {
  const TITLE = "西部港口新鱼市开业";
  const text = textIn("Chinese");

  it("has the headline for its title, without the paper's name", () => {
    expect(read("zh", TITLE, text)?.title).toBe(TITLE);
  });

  it("is an article with fewer letters than an alphabet needs", () => {
    const [one = "", two = ""] = text.match(/<p>.*?<\/p>/g) ?? [];
    expect(read("zh", TITLE, one + two)).not.toBe(null);
  });

  it("loses the labels around its text, and no short sentence", () => {
    const article = read(
      "zh",
      TITLE,
      `<p>独家</p><p>2026年10月12日 07:11</p>${text}<p>市长也来了。</p><p>推荐阅读</p>`,
    );
    expect(article?.removals.map(({ text }) => text)).toEqual([
      "独家",
      "2026年10月12日 07:11",
      "推荐阅读",
    ]);
  });

  it("keeps its last sentence where the script has no sign for an end", () => {
    const article = read(
      "th",
      "ตลาดปลาแห่งใหม่เปิดที่ท่าเรือ",
      `${textIn("Thai")}<p>นายกเทศมนตรีร่วมพิธีเปิด</p>`,
    );
    expect(article?.removals).toEqual([]);
  });
});
