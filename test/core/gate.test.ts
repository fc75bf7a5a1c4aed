import { describe, expect, it } from "vitest";
import type { Article } from "../../src/core/article.ts";
import {
  linesOf,
  paragraphs,
  readPage,
  TITLE,
  texts,
} from "./clean/general/page.ts";

/*
 * Pages of sites without a profile that say that the rest of their article is locked.
 */

const GATES = [
  "Subscribe to continue reading",
  "Please log in, or sign up for a new account and purchase a subscription to continue reading.",
  "Keep reading with a 7-day free trial",
  "Continue reading: register for free",
  "Register for free to access this and other premium content. Already registered? Log in.",
  "This post is for paid subscribers",
  "This article is available only to registered users.",
  "The rest of this article is only available to members.",
  "You have reached your limit of free articles this month.",
  "Silakan masuk atau daftar untuk melanjutkan membaca konten premium.",
  "Berlangganan untuk membaca artikel ini.",
  "Artikel ini hanya untuk pelanggan.",
  "Jetzt weiterlesen mit Kabar+",
  "Dieser Artikel ist nur für Abonnenten zugänglich",
  "Cet article est réservé aux abonnés",
  "Il vous reste 62.5% de cet article à lire.",
  "Suscríbete para seguir leyendo",
  "Conteúdo exclusivo para assinantes",
  "Questo articolo è riservato agli abbonati",
  "Dit artikel is exclusief voor abonnees",
  "Logga in för att läsa hela artikeln",
  "Artikkelen er forbeholdt abonnenter",
  "Pozostało 80% artykułu",
  "Článek je pouze pro předplatitele",
  "この記事は有料会員限定です",
  "This content is for members only.",
  "Článok je len pre predplatiteľov",
  "이 기사는 유료 회원 전용입니다",
  "登录后继续阅读",
];

const SECRET = "Bagian berbayar ini panjang dan tidak untuk semua orang. ";
const secret = `<p>${SECRET.repeat(4)}</p>`.repeat(3);

const page = (below: string, style = "", above = ""): Article =>
  readPage(
    `<!doctype html><html lang="id"><head><title>${TITLE}</title><style>${style}</style></head><body>${above}<article><h1>${TITLE}</h1><div class="isi">${paragraphs.join("")}${below}</div></article></body></html>`,
  );

describe("an article of any site is said to be locked", () => {
  it.each(GATES)("where below its text stands “%s”", (gate) => {
    const article = page(`<div class="x1"><h3>${gate}</h3></div>`);
    expect(article.partial).toEqual({ reason: "locked", login: null });
    expect(linesOf(article)).toEqual(texts);
  });

  it.each([
    ["its style", `<div style="display:none">${secret}</div>`],
    ["its attribute", `<div hidden>${secret}</div>`],
    ["a style sheet", `<div class="sisa">${secret}</div>`],
    ["a blur", `<div style="filter:blur(6px)">${secret}</div>`],
  ])("and what is hidden by %s is neither shown nor kept", (_, hidden) => {
    for (const below of [
      `<p>Subscribe to continue reading</p>${hidden}`,
      `${hidden}<p>Subscribe to continue reading</p>`,
    ]) {
      const article = page(below, ".sisa { display: none }");
      expect(article.partial?.reason).toBe("locked");
      expect(JSON.stringify(article)).not.toContain("berbayar");
    }
  });
});

it.each([
  [
    '<a href="https://akun.kabar.test/masuk">Masuk</a>',
    "https://akun.kabar.test/masuk",
  ],
  ['<a href="/login">Log in here.</a>', "https://kabar.test/login"],
  ['<a href="#login">Log in</a>', null],
  ['<a href="https://iklan.test/login">Log in</a>', null],
  ['<a href="https://kabar.evil/login">Log in</a>', null],
  ['<a href="javascript:masuk()">Masuk</a>', null],
  ['<a href="/langganan">Berlangganan</a>', null],
])(
  "the way to the site's login is the one that stands there: %s",
  (link, login) => {
    expect(
      page(`<div><h3>Subscribe to continue reading</h3><p>${link}</p></div>`)
        .partial,
    ).toEqual({ reason: "locked", login });
  },
);

it("nothing folded is lost where a sentence of a manual only sounds so", () => {
  const article = page(
    `<p>Subscribe to continue reading.</p>${paragraphs.join("")}<h2>Tanya jawab</h2><div style="max-height:0;overflow:hidden"><p>Jawaban yang terlipat ini cukup panjang untuk dibaca sebagai sebuah paragraf di akhir halaman.</p></div>`,
  );
  expect(article.partial).toBeNull();
  expect(linesOf(article).join(" ")).toContain("Jawaban yang terlipat");
});

it("of which too little is shown, nothing is: what its style sheet hides is not read in its stead", () => {
  expect(() =>
    readPage(
      `<html lang="id"><head><title>${TITLE}</title><style>.sisa { display: none }</style></head><body><article><h1>${TITLE}</h1><p>${texts[0]}</p><h3>Subscribe to continue reading</h3><div class="sisa">${secret}</div></article></body></html>`,
    ),
  ).toThrow("no-body");
});

describe("an article of any site is whole", () => {
  it.each([
    ["above its text", page("", "", "<p>Subscribe to continue reading</p>")],
    [
      "before more of it",
      page(`<p>Subscribe to continue reading</p>${paragraphs.join("")}`),
    ],
    [
      "ready for other readers",
      page(
        '<div style="display:none"><p>Subscribe to continue reading</p></div>',
      ),
    ],
    [
      "hidden by a style sheet",
      page(
        '<div class="gate"><p>Subscribe to continue reading</p></div>',
        ".gate { display: none }",
      ),
    ],
    [
      "where a film wants cookies",
      page(
        "<div><p>Questo contenuto è riservato agli abbonati o a chi accetta i cookie di profilazione</p></div>",
      ),
    ],
    [
      "on a card of another article",
      page(
        '<div class="kartu"><h3><a href="/lain">Harga gula naik lagi pada awal pekan</a></h3><span>Contenido exclusivo para suscriptores</span></div>',
      ),
    ],
    [
      "among what readers say",
      page(
        '<div class="comments"><p>This article is only for subscribers</p></div>',
      ),
    ],
  ])("where such words stand %s", (_, article) => {
    expect(article.partial).toBeNull();
    expect(linesOf(article).slice(0, texts.length)).toEqual(texts);
  });

  it("whose words are kept for others, but nothing that it hides behind them is shown", () => {
    const article = page(
      `<div class="gate" style="display:none"><p>Subscribe to continue reading</p></div><div style="display:none">${secret}</div>`,
    );
    expect(article.partial).toBeNull();
    expect(linesOf(article)).toEqual(texts);
    expect(JSON.stringify(article)).not.toContain("berbayar");
  });
});

it.each([
  "Readers who come back are asked to subscribe to continue reading, which few of them do.",
  "The paper made its readers register to read the full story, and lost half of them.",
  "Pembaca harus berlangganan untuk melanjutkan membaca, dan itu ditolak banyak orang.",
  "Los lectores deben suscribirse para seguir leyendo, según la editora del diario.",
  "This story is for readers who love the sea, and for those who fear it.",
  "The full text of the article is available on the website of the journal Kabar.",
  "Read this article with a pinch of salt: I am no doctor.",
  "Log in to your dashboard to view all posts.",
  "Logga in på 1177 med BankID för att läsa din journal.",
  "Connectez-vous avec FranceConnect pour poursuivre votre démarche.",
  "You have reached the limit of 10 devices.",
  "This page is for registered users who have forgotten their password.",
  "Dieser Beitrag ist für alle, die ein Abo kündigen wollen.",
  "Zum Weiterlesen: Anna Müller, Verkaufte Zukunft, Berlin 2024.",
  "报告已在官网发布，公众可登录该网站阅读全文。",
  "Byłeś świadkiem wypadku? Skontaktuj się z policją w Limboto.",
  "We and our partners use technology to bring clean water to forty villages.",
  "Podpisując umowę z operatorem, udzielasz zgody na przetwarzanie danych osobowych.",
  "Subscribe to our newsletter to keep reading stories like this one, the letter said, and he did.",
  "What comes next? We are hiring three engineers in Limboto this spring.",
  "Artikel ini khusus membahas pengguna jalan, bukan anggota dewan yang menutupnya.",
  "Weiterlesen mit kalten Füßen lernt man nur in einer Hütte ohne Ofen.",
])("a story of pages that do so keeps its sentence: %s", (sentence) => {
  const article = page(`<p>${sentence}</p>`);
  expect(linesOf(article)).toEqual([...texts, sentence]);
  expect(article.partial).toBeNull();
});
