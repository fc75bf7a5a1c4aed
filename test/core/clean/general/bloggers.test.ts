import { describe, expect, it } from "vitest";
import { linesOf, linesWith, paragraphs, read, texts } from "./page.ts";

/*
 * What the writers of small sites ask of their readers below their posts, in the languages of the web, and what their sites add to them.
 */

describe("what a site's writer asks of the readers leaves the text", () => {
  it.each([
    "Hat dir der Artikel gefallen? Dann merk ihn dir auf Pinterest oder abonniere meinen Newsletter.",
    "Wenn Ihnen dieser Beitrag gefallen hat, teilen Sie ihn gern mit Freunden.",
    "Gefällt dir dieser Text? Dann spendiere mir einen Kaffee.",
    "Wer nichts verpassen will, kann meinen Blog abonnieren oder mir auf Facebook folgen.",
    "Si cet article vous a plu, n'hésitez pas à le partager ou à laisser un petit commentaire !",
    "Vous avez aimé cet article ? Faites-le savoir autour de vous.",
    "Si te ha gustado esta entrada, compártela. ¡Gracias por tu visita!",
    "Gostou deste artigo? Partilhe com os amigos.",
    "Ti è piaciuto questo articolo? Passa parola!",
    "Podobał Ci się ten wpis? Podziel się nim ze znajomymi.",
    "Líbil se vám tento článek? Pošlete ho dál.",
    "Vond je dit artikel leuk? Deel het met je vrienden.",
    "Gillade du artikeln? Dela den gärna med andra.",
    "Если вам понравилась статья, поделитесь ею с друзьями.",
    "Jika kamu suka artikel ini, bagikan kepada temanmu.",
    "Sigam o Kabar no facebook e no instagram.",
    "*Dieser Beitrag enthält Werbelinks. Wenn du darüber etwas kaufst, bekomme ich eine kleine Provision.",
    "Wpis zawiera linki afiliacyjne. Jeśli zarezerwujesz przez nie nocleg, dostanę kilka złotych.",
    "Cet article contient des liens affiliés.",
    "Hier klicken, um den Inhalt von twitter.com anzuzeigen.",
    "Erfahre mehr in der Datenschutzerklärung von twitter.com.",
    "Mit dem Laden des Videos akzeptieren Sie die Datenschutzerklärung von YouTube.",
    "Hören Sie dazu auch unsere Folge »Wie liest man einen Acker?« bei Kabar FM",
    "Diesen Artikel empfehlen:",
    "Bitte beachten Sie unsere Kommentarrichtlinien, bevor Sie uns schreiben.",
    "Die Redaktion behält sich vor, Zuschriften nicht zu veröffentlichen oder zu kürzen.",
    "Sie haben Fragen zum Ackerrecht? Vereinbaren Sie einen Termin unter 0251 / 55 55 80 oder über unser Kontaktformular.",
    "Steun Kabar! Kabar wordt gemaakt door vrijwilligers. Doneer een tientje en houd ons eigenwijs.",
    "(mtö)",
    "Der Kabar setzt sich seit 1979 für Felder ein. Werden auch Sie Mitglied und profitieren Sie von Pannenhilfe.",
    "Neues vom Acker, alle zwei Wochen, kostenlos und jederzeit kündbar.",
    "Tilaa Kabarin uutiskirje! Kokoamme kiinnostavimmat jutut sähköpostiisi.",
    "कबर के नए ऐप से अपने फोन पर पाएं रियल टाइम अलर्ट और सभी खबरें. डाउनलोड करें",
    "Kabar потребує вашої підтримки",
    "Станьте учасником Клубу Kabar і допоможіть нам писати про те, що важливо.",
    "English Summary: Farmers in Gorontalo harvest their corn early",
    "●《Kabar新聞雲》提醒您，飼養寵物前請審慎評估。",
    "Regístrate gratis para seguir leyendo",
    "Tu suscripción se está usando en otro dispositivo",
    "¿Quieres añadir otro usuario a tu suscripción?",
    "Si continúas leyendo en este dispositivo, no se podrá leer en el otro.",
    "Activá las notificaciones y enterate primero de las noticias más importantes.",
    "Haben Sie einen Fehler gefunden? Schreiben Sie uns.",
    "Hai trovato un errore? Segnalalo alla redazione.",
    "Spotted a mistake? Let us know.",
    "Kabar consulted weather data to find the lowest temperatures on record. Keep scrolling to find out how your state measures up.",
    "OFFER: Save 45% on 'All About Corn' and 'How it Grows'!",
    "For a limited time, you can take out a digital subscription to any of our magazines for just $2.38 per month.",
    "Kabar Health articles are reviewed by board-certified physicians and healthcare professionals.",
    "The Kabar Company's primary journalistic mission is to report on breaking weather news.",
    "14.03.2017 09:30 von Dr. Henning Weyer (Kommentare: 0)",
    "Wir freuen uns über Ihre Beiträge zu unseren Artikeln.",
    "Bilder: FF Obersulzbach",
    "Sound off, growers. Vote below and let us know what you thought in the comments.",
    "Get a complete blow-by-blow at our live blog here.",
    "Not a Kabar member? Sign up today for just $1 for your first month.",
    "Kabar Media uses cookies to ensure you get the best experience on our website.",
    "This article was originally published on 4.2.2020",
    "Article printed from Kabar Media, https://kabar.test/berita/panen-jagung.",
    "Kabar is powered by optimists who believe in engaged citizens. We're hundreds of thousands strong, but every single supporter makes the difference.",
  ])("%s", (call) => {
    expect(linesWith(`<p>${call}</p>`, 6)).toEqual(texts);
  });

  it("with the list of what they may do", () => {
    expect(
      linesWith(
        "<p>Podobał Ci się ten wpis? Będzie mi miło, jeśli:</p><ul><li>zostawisz komentarz,</li><li>udostępnisz go znajomym.</li></ul>",
        6,
      ),
    ).toEqual(texts);
  });
});

describe("what only reads like it stays", () => {
  it.each([
    "Dir gehört der Acker, sagte der Vater, und der Artikel im Gesetz hat ihm gefallen.",
    "Si cet accord vous paraît maigre, répond le ministre, allez voir les champs.",
    "Te gustó la cosecha, le dijo su padre, y a mí también.",
    "Hören Sie auf den Regen, sagte sie, er weiß mehr als wir.",
    "Die Redaktion behält ihren Sitz in Gorontalo, auch nach dem Verkauf.",
    "Das Buch enthält Werbung von 1912, als der Hafen noch arbeitete.",
    "The company is powered by the sun, and its supporters in the village like that.",
    "Facebook uses cookies to follow people across the web, the court said.",
    "The journal's articles are reviewed by experts before they appear.",
    "This story was originally published in The Kabar Review in 2019.",
    "Have you found a mistake in the accounts, the judge asked him, and he said no.",
    "Keep reading to your children, the teacher told them.",
    "Das Konto sei kostenlos und jederzeit kündbar, wirbt die Bank.",
    "Ein Beitrag kann Affiliate-Links tragen, wenn er es sagt, entschied das Gericht.",
    "Dukung Gorontalo: gubernur menerima donasi dari petani.",
    "The harvest was originally planned for May, and the article of the law says so.",
  ])("%s", (line) => {
    expect(linesWith(`<p>${line}</p>`, 6)).toEqual([...texts, line]);
  });
});

describe("what small sites set beside a text leaves it", () => {
  const cell = (day: number | string): string => `<td>${day}</td>`;

  it("a calendar, with its name", () => {
    const calendar = `<div><h3>Kalender</h3><table><tr>${["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"].map(cell).join("")}</tr><tr>${[11, 12, 13, 14, 15, 16, 17].map(cell).join("")}</tr></table></div>`;
    expect(linesOf(read(calendar + paragraphs.join("")))).toEqual(texts);
  });

  it("no timetable of one week", () => {
    const table = `<table><tr>${["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"].map(cell).join("")}</tr><tr>${[0, 210, 180, 0, 50, 17, 3].map(cell).join("")}</tr></table>`;
    expect(linesWith(table, 3)).toHaveLength(texts.length + 2);
  });

  it("a download's link with its size", () => {
    expect(
      linesWith(
        '<p><a href="/predigt.pdf">Predigt als PDF herunterladen</a> (84 KB)</p>',
        6,
      ),
    ).toEqual(texts);
  });

  it.each([
    "<p>Pressekontakt:</p><p>Wiebke Thomsen</p><p>Holstenbrücke 7</p><p>24103 Kiel</p><p>Tel.: 0431/555 10-14</p>",
    '<div><h3>Pressekontakt</h3><p>Prof. Dr. Frauke Enning<br>Lehrstuhl für Baustofftechnik<br>Tel.: 0234 32 99999<br>E-Mail: <a href="mailto:enning@kabar.test">enning@kabar.test</a></p></div>',
    "<h4>Media contacts</h4><p>Ani Lestari</p><p>ani@kabar.test</p>",
    "<p><strong>Kontak media:</strong></p><p>Ani Lestari</p><p>Telepon 0812-3456-7890</p>",
  ])("whom journalists may ask: %s", (contacts) => {
    expect(linesWith(contacts, 6)).toEqual(texts);
  });

  it("but whom readers may ask stays", () => {
    expect(
      linesWith("<h3>Pressekontakt</h3><p>Niemand hat je angerufen.</p>", 6),
    ).toEqual([...texts, "### Pressekontakt", "Niemand hat je angerufen."]);
  });

  it("what somebody sells, with its price", () => {
    const card =
      '<div class="pc"><a href="https://toko.test/1" rel="sponsored"><img src="/1.jpg" alt=""></a><div><h4>Silk Sleep Mask</h4><span>$19</span><span>Toko</span><p>It blocks out light, and comes in 11 colours.</p><a href="https://toko.test/1" rel="sponsored">Buy on Toko</a></div></div>';
    expect(linesWith(card, 3)).toEqual(texts);
  });

  it("other posts of the writer's, under a heading of any words", () => {
    const card = (at: number): string =>
      `<div class="art"><h4><a href="/c/${at}.html">Můj soused staví raketu číslo ${at}</a></h4><p class="perex">Začalo to kolnou. Teď má plot dva a půl metru vysoký a v obci se hlasuje o tom, jestli je to stavba, nebo stroj.</p><span class="time">${at}.9.2016 | Diskuse</span></div>`;
    expect(
      linesWith(
        `<div class="next"><h3>Další články autora</h3>${[1, 2, 3].map(card).join("")}</div>`,
        6,
      ),
    ).toEqual(texts);
  });

  it("another article under its label, with headline and blurb", () => {
    const card =
      '<div class="linked-article"><div class="linked-text"><span>Baca Juga :</span><h3><a href="/digital/2">HP Lipat Baru Ini Bisa Ditekuk 400 Ribu Kali</a></h3><p>Ponsel layar lipat generasi kelima, yang resmi dipasarkan di Indonesia sejak Juli, datang dengan engsel baru, dengan layar lebih tipis, dan tahan debu.</p></div></div>';
    const article = read(paragraphs.toSpliced(3, 0, card).join(""));
    expect(linesOf(article)).toEqual(texts);
    expect(article.related.map(({ text }) => text)).toEqual([
      "HP Lipat Baru Ini Bisa Ditekuk 400 Ribu Kali",
    ]);
  });

  it.each([
    "Autor: Helena Vondráčková | středa 12.10.2016 8:05 | karma článku: 31,20 | přečteno: 4812x",
    "Mar. 5, 2026 9:10 AM ET |47 comments|About: Gudang Sejahtera (GDSJ)",
  ])(
    "who has written it, when, and how many have read it, between bars: %s",
    (line) => {
      for (const at of [0, 6])
        expect(linesWith(`<p>${line}</p>`, at)).toEqual(texts);
    },
  );
});

it("what a writer holds of what is written of is the text's", () => {
  const note =
    "Ani Lestari has covered farming for 14 years. As of this writing, she did not hold a position in any of the aforementioned securities.";
  const data = { "@type": "NewsArticle", author: { name: "Ani Lestari" } };
  const article = read(
    `${paragraphs.join("")}<p>${note}</p>`,
    `<script type="application/ld+json">${JSON.stringify(data)}</script>`,
  );
  expect(linesOf(article)).toEqual([...texts, note]);
});

it("facts that a text sets apart in a box are the text's", () => {
  const facts =
    "Flechten sind Doppelwesen. Ein Pilz bildet das Gerüst, in dem Grünalgen oder Cyanobakterien leben.";
  expect(
    linesWith(
      `<aside class="infobox infobox--gray"><h4>Was ist eine Flechte?</h4><div class="infobox__text"><p>${facts}</p></div></aside>`,
      3,
    ),
  ).toEqual(texts.toSpliced(3, 0, "#### Was ist eine Flechte?", facts));
});

describe("what a page says to its readers around a text", () => {
  it.each([
    "Thanks for reading! If you enjoyed this, hold down the 👏 and follow The Corn Paper for more.",
    "By using this site, you agree to our updated Privacy Policy and our Terms of Use.",
    "Published in the print edition of the October 29, 2018, issue, with the headline “The Corn Merchant.”",
    "Top highlight",
    "Swipe to scroll horizontally",
    "Votre contenu reprend ci-dessous",
    "Dalszy ciąg materiału pod wideo",
  ])("goes: %s", (line) => {
    expect(linesWith(`<p>${line}</p>`, 3)).toEqual(texts);
  });

  it.each([
    "Thank you for reading! If you liked this, you should know what it took: two years of walking the valley, and a broken leg.",
    "By using this website, you agree to our rules: with these words the mill took the data of nine thousand farmers.",
    "Published in the print edition of the spring issue of Ploughshares, the story made her known to readers everywhere.",
  ])("stays where a story tells it: %s", (line) => {
    expect(linesWith(`<p>${line}</p>`, 3)).toContain(line);
  });
});
