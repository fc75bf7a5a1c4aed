import { describe, expect, it } from "vitest";
import { linesOf, linesWith, paragraphs, read, texts } from "./page.ts";

/*
 * What newsrooms of many languages put around an article, in the words of each.
 */

const last = texts.length;
const SITE = '<meta property="og:site_name" content="Kabar">';

/** The lines of a text of "Kabar" that ends with a paragraph. */
const linesBefore = (piece: string): string[] =>
  linesOf(read(`${paragraphs.join("")}${piece}`, SITE));

describe("who wrote it and when, on pages of East Asia, is no text", () => {
  const by = (name: string): string =>
    `<script type="application/ld+json">${JSON.stringify({ "@type": "NewsArticle", author: { name }, datePublished: "2026-10-12T08:00:00+09:00" })}</script>`;

  const said = Array.from(
    { length: 4 },
    (_, at) =>
      `市場では朝からとうもろこしを積んだ車が${at + 2}台並び、農家の人たちが値段を話し合っていた。`,
  );

  it("in brackets behind the text", () => {
    expect(
      linesOf(
        read(
          [...said, "（文化部・三浦沙織）"]
            .map((line) => `<p>${line}</p>`)
            .join(""),
        ),
      ),
    ).toEqual(said);
  });

  it.each([
    ["한지운", "한지운의 시 「옥수수」"],
    ["한지운", "한지운: 네"],
    ["田中角栄", "田中角栄の言葉"],
    ["三浦沙織", "（外交部 王毅）"],
  ])("but what is told of somebody is: %s, %s", (name, line) => {
    expect(
      linesOf(
        read(
          [...said, line, said[0]?.replace("市場", "倉庫")]
            .map((words) => `<p>${words}</p>`)
            .join(""),
          by(name),
        ),
      ),
    ).toContain(line);
  });

  it("in a list of such facts", () => {
    expect(
      linesOf(
        read(
          `<ul><li>기자명 <span>한지운 기자</span></li><li>입력 2026.10.12 08:00</li><li>댓글 4</li></ul>${paragraphs.join("")}`,
          by("한지운"),
        ),
      ),
    ).toEqual(texts);
  });
});

describe("when it was published, how long it takes to read, and how many have answered, in one line", () => {
  it.each([
    '<time datetime="2026-10-12T10:48:00">12.10.2026, 10:48 Uhr</time> <span>Lesezeit: 4 Min.</span> <a href="#k">In Pocket speichern</a>',
    '<time datetime="2026-10-12T20:11:00+08:00">12 Oktober 2026</time> <a href="#k">4 komentar</a> <span>Estimasi baca: 6 menit</span>',
  ])("%s", (line) => {
    expect(
      linesOf(
        read(
          `<div class="fakta">${line}</div>${paragraphs.join("")}`,
          '<meta property="article:published_time" content="2026-10-12T10:48:00+02:00">',
        ),
      ),
    ).toEqual(texts);
  });
});

describe("a newsroom asks its readers below the text", () => {
  it.each([
    "Підпишіться на Kabar у телеграмі, щоб не пропустити новини з полів і ринків вашого міста.",
    "Подписывайтесь на телеграм-канал «Kabar», чтобы узнавать о полях раньше всех остальных.",
    "ติดตามข่าวสารจากท้องทุ่งได้ทุกวันผ่านช่องทางไลน์ @Kabar หรือ Google News",
    "카카오톡에서 'Kabar'를 검색해 채널 추가를 하시면 우리 동네 소식을 받아 보실 수 있습니다.",
    "Tarladan haberleri kaçırmamak için Kabar uygulamasını indirin ve WhatsApp kanalını takip edin.",
    "Theo dõi Kabar trên Zalo và Google News để không bỏ lỡ tin tức nào từ những cánh đồng ngô.",
    "Sledujte Kabar na Facebooku a na Instagramu, ať vám neunikne jediná zpráva z polí a trhů.",
    "Iratkozzon fel a Kabar hírlevelére, hogy ne maradjon le egyetlen hírről sem a földekről.",
    "تابعوا Kabar على تلغرام وواتساب لتصلكم أخبار الحقول والأسواق في مدينتكم كل صباح وكل مساء.",
    "עקבו אחרי Kabar בטלגרם ובפייסבוק כדי לקבל כל בוקר את כל החדשות מן השדות ומן השווקים.",
    "खेतों की हर खबर सबसे पहले अपने फोन पर पाने के लिए Kabar के टेलीग्राम चैनल को फॉलो करें।",
    "欢迎关注我们的微信公众号，每天早上第一时间收到田间和集市上的所有消息与图片。",
    "Se vuoi restare aggiornato sulle notizie di Kabar iscriviti alla newsletter del mattino, è gratis.",
    "Станьте учасником клубу і допоможіть нам залишатися незалежними: ми пишемо про поля й людей.",
    "Mời bạn đọc chia sẻ câu chuyện tử tế quanh mình về email: ladang@kabar.test. Bài được đăng sẽ có nhuận bút.",
    "Untuk mendapatkan maklumat terkini, sila muat turun aplikasi Kabar di Google Play dan App Store.",
    "(সর্বশেষ খবর, ঠিক খবর, প্রথম খবর জানতে ফলো করুন আমাদের Google News, Twitter এবং Instagram পেজ)",
    "Prisijunkite prie Kabar bendruomenės „Facebook“: dalinkitės nuomone, sekite naujienas pirmieji!",
    "تازہ خبریں اپنے فون پر حاصل کریں: Kabar اب واٹس ایپ پر ہے، جہاں ہر صبح کھیتوں کی کہانیاں ملتی ہیں",
    "Tilaa Kabarin uutiskirje ja lue joka aamu, mitä pelloilta kuuluu: Kabar on myös Facebookissa.",
  ])("%s", (appeal) => {
    expect(linesBefore(`<p>${appeal}</p>`)).toEqual(texts);
  });

  it.each([
    "Після зливи читайте погоду й дивіться на небо, радить фермер, який живе тут уже сорок років.",
    "농부들은 카카오톡 단체방에서 비 소식을 나누고, 다음 날 아침 함께 밭으로 나간다고 말했다.",
    "Petani yang ingin mendaftar dapat datang ke balai desa pada hari Senin, kata kepala desa itu.",
    "农民们说，他们在微信群里互相提醒天气，第二天一早再一起下地，谁家缺人手就去谁家帮忙。",
    "Тракторист говорит: станьте в поле на рассвете, и вы поймёте, зачем мы здесь живём и работаем.",
  ])("but a story ends so: %s", (sentence) => {
    expect(linesBefore(`<p>${sentence}</p>`)).toEqual([...texts, sentence]);
  });
});

describe("lines that are about the article", () => {
  it.each([
    "(Reporter: Ratna Dwi/ Editor: Yusuf H.)",
    "(Penulis: Ratna Dwi)",
    "(इनपुट- पीतांबर जोशी)",
    "（江畔日报记者 周可 实习生 赵一鸣）",
    "（原题：一张表，谈成一部电梯）",
    "▷카카오톡 : '새벽제보' 검색, 채널 추가",
    "▷전화 : 02-000-1234",
    "Haberle ilgili daha fazlası: #zeytin #balıkesir",
    "ที่มาภาพ : เพจสวนตรงถึงบ้าน",
    "点击上方关注“江畔日报”，每天带你看懂身边事。",
    "תגובות לכתבה זו (116)",
    "Mitä ajatuksia juttu herätti? Voit keskustella aiheesta ensi tiistaihin asti.",
    "Lecture du Kabar en cours sur un autre appareil.",
    "Vous pouvez lire Le Kabar sur un seul appareil à la fois. Ce message s’affichera sur l’autre.",
    "(Borítókép: Strandolók Óbodon 2026. augusztus 17-én. Fotó: Huszti Máté / Kabar)",
    "Limboto Briefing – der Newsletter. Erfahren Sie, was in Ihrer Stadt läuft. Melden Sie sich hier an.",
    "Tutto il Kabar, senza limiti, a 1 euro al mese per i primi tre mesi.",
    "Abbonati a Kabar Pagi",
    "+ 12 dalších",
    "Kandungan ditaja",
    "Artikel verschenken",
    "Fotoğraflar: DHA",
    "Radote klaidą? Pažymėkite tekstą ir spauskite Ctrl+Enter. Turite naujienų?",
    "作者 | 陆小满 编辑 | 老魏 排版 | 阿青",
    "※本文版權所有，非經授權，不得轉載。",
    "*本文系“县城纪事”原创，未经授权禁止转载。转载请在后台回复“转载”。",
    "不用抽 不用搶 現在用APP看新聞 保證天天中獎 點我下載APP 按我看活動辦法",
  ])("leave its end: %s", (line) => {
    expect(linesWith(`<p>${line}</p>`, last)).toEqual(texts);
  });

  it("tells what it was called first, within it", () => {
    expect(linesWith("<p>（原题：一张表，谈成一部电梯）</p>", 3)).toEqual(
      texts,
    );
  });

  it("tells whose the photo is, under its caption", () => {
    expect(
      linesWith(
        '<div class="image-box image-box_center"><img src="/f/2.jpg" alt=""><div class="image-box__caption">Ніна видає книжки у Вільшані</div><div class="image-box__author">Фото надала героїня</div></div>',
        3,
      ),
    ).toEqual([
      ...texts.slice(0, 3),
      "= Ніна видає книжки у Вільшані",
      ...texts.slice(3),
    ]);
  });

  it.each(["請繼續往下閱讀...", "【広告】", "اقرأ أيضا:", "Xem thêm:"])(
    "leave its middle: %s",
    (line) => {
      expect(
        linesWith(`<p>${line} <a href="/lain">Judul berita lain</a></p>`, 3),
      ).toEqual(texts);
    },
  );

  it.each([
    "▶ 관련기사: ",
    "Читайте также: ",
    "Вас також може зацікавити: ",
    "延伸閱讀：",
    "Διαβάστε επίσης: ",
    "Čtěte také: ",
    "קראו גם: ",
    "আরও পড়ুন: ",
    "Citește și: ",
    "İlgili haber: ",
    "อ่านเพิ่มเติม: ",
  ])("lead to another article: %s", (label) => {
    const article = read(
      paragraphs
        .toSpliced(3, 0, `<p>${label}<a href="/lain">Judul berita lain</a></p>`)
        .join(""),
    );
    expect(linesOf(article)).toEqual(texts);
    expect(article.related.map(({ text }) => text)).toEqual([
      "Judul berita lain",
    ]);
  });

  it("correct it, in whatever box", () => {
    const line =
      "Rectificatif le 21 mars à 10 h 44 : le montant du bonus est de 50 euros, et non de 60 euros.";
    expect(
      linesWith(
        `<section class="article__reactions"><p><em>${line}</em></p></section>`,
        last,
      ),
    ).toEqual([...texts, line]);
  });

  it("sum it up in a heading of several sentences", () => {
    const summary =
      "गांवों तक 2021 के बाद कोई बस नहीं पहुंचती थी. समूह की महिलाओं ने दो पुरानी बसें खरीदीं. आज रोज लोग सफर करते हैं.";
    expect(
      read(
        `<div class="sab-head"><h2>${summary}</h2></div><div><ul><li>नर्मदापुरम,</li><li>08 मार्च</li></ul></div>${paragraphs.join("")}`,
      ).lede,
    ).toBe(summary);
  });

  it("tell its day in digits of any script", () => {
    const head =
      '<meta property="article:published_time" content="2026-10-21T08:00:00+06:00">';
    const day = "<p>প্রকাশ: ২১ অক্টোবর ২০২৬, ০৮: ০০</p>";
    const other = "২২ অক্টোবর ২০২৫ সালে মাঠে ধান ছিল না, ছিল শুধু জল।";
    const lines = (line: string) =>
      linesOf(read(`${line}${paragraphs.join("")}`, head));
    expect(lines(day)).toEqual(texts);
    expect(lines(`<p>${other}</p>`)).toEqual([other, ...texts]);
  });

  it("sign it, also over a note of the newsroom's", () => {
    const article = read(
      `${paragraphs.join("")}<p style="text-align:right"><strong>Minh Quân</strong></p><p><em>Đính chính: diện tích cánh đồng là 120 ha, không phải 210 ha.</em></p>`,
    );
    expect(article.authors).toEqual(["Minh Quân"]);
    expect(linesOf(article)).toEqual([
      ...texts,
      "Đính chính: diện tích cánh đồng là 120 ha, không phải 210 ha.",
    ]);
  });
});

it("a box of a heading and one appeal leaves the end", () => {
  expect(
    linesBefore(
      '<div class="article__tip"><h4>Har du tips om nyheten?</h4><p>Mejla oss på <a href="mailto:71717@kabar.test">71717@kabar.test</a>, skicka via sms eller mms. Tipsa anonymt, du har alltid källskydd.</p></div>',
    ),
  ).toEqual(texts);
});

it("when it was published and changed stands glued below the headline", () => {
  expect(
    linesWith(
      "<div><span>Yayınlanma: 07:50 - 17 Nisan 2026</span><span>Güncellenme: 10:14 - 17 Nisan 2026</span></div>",
      0,
    ),
  ).toEqual(texts);
});

describe("what is the page's own leaves the text", () => {
  it.each([
    '<div class="surveyBox" id="ankieta-5512"><h4>Czy będziesz korzystać z promu?</h4><ul><li>tak <span>24%</span></li><li>nie <span>76%</span></li></ul><p>zakończona <span>łącznie głosów: 1874</span></p></div>',
    "<p>Dê sua opinião sobre a qualidade do conteúdo que você acessou.</p>",
    "<div><h3>Soutenez l’indépendance de Kabar !</h3><p>Vous avez apprécié cet article ? Kabar est financé par ceux qui le lisent ; <a href='/don'>faites un don</a>.</p></div>",
    '<section><h3>Stellenmarkt</h3><ol><li><a href="/j/1">Landesamt für Vermessung</a> <span>Musterau</span></li><li><a href="/j/2">Klinikverbund Ostsee</a> <span>Rostock</span></li></ol></section>',
    "<div><p><strong>Unsere Arbeit lebt von Ihrer Unterstützung</strong></p><p>Wir freuen uns über Spenden und neue Mitglieder.</p></div>",
    "<p>Seda Karayel, çevre editörü. 2014’ten bu yana ekoloji haberleri yapıyor. <a href='/y'>Tüm yazıları için tıklayın</a></p>",
    '<dl><dt>Dateien:</dt><dd><a href="/u.pdf">Umleitungsplan_Burgmuehle.pdf</a><span>412 K</span></dd></dl>',
  ])("%s", (piece) => {
    expect(linesBefore(piece)).toEqual(texts);
  });

  it("what leads elsewhere, in a quote's stead, with the label over it", () => {
    expect(
      linesWith(
        '<blockquote><h4>Saiba mais</h4><ul><li><a href="/a">Seca atinge 860 municípios</a></li></ul></blockquote><h3>Alerta de chuva</h3>',
        3,
      ),
    ).toEqual(texts.toSpliced(3, 0, "### Alerta de chuva"));
  });

  it.each([
    "<p>par Ani Lestari. Publié le 12 mai 2026 à 7h00.</p>",
    "<p>1 204 visites. 2 commentaires.</p>",
    "<div>Publié: <time>12 Mai 2026 à 18h04</time></div>",
  ])("above it, too: %s", (piece) => {
    expect(linesWith(piece, 0)).toEqual(texts);
  });
});

describe("what readers have written", () => {
  it.each([
    "תגובות לכתבה זו (3)",
    "Bình luận (3)",
    "Yorumlar (3)",
    "Σχόλια",
    "التعليقات (3)",
    "ความคิดเห็น",
  ])("begins below %s", (label) => {
    const comments = ["Ani", "Budi", "Citra"].map(
      (name) =>
        `<div class="satu"><b>${name}</b><p>Kata ${name}: panen tahun ini memang lebih awal daripada tahun lalu, dan itu baik.</p></div>`,
    );
    expect(
      linesOf(
        read(
          `${paragraphs.join("")}<section class="b7"><h4>${label}</h4>${comments.join("")}</section>`,
        ),
      ),
    ).toEqual(texts);
  });
});

describe("the page's own words of newsrooms of 2021 to 2026 leave", () => {
  it.each([
    "<p>Článek si také můžete poslechnout v audioverzi.</p>",
    "<div><h2>Hei!</h2><p>Har du tanker om denne saken, eller tips til andre vi bør se på? Ta gjerne kontakt med oss!</p></div>",
    "<div><p>Om deze content te kunnen laten zien, hebben wij je toestemming nodig om cookies te plaatsen.</p></div>",
    "<p>Sitemizde yayınlanan haberlerin telif hakları gazete ve haber kaynaklarına aittir.</p>",
    "<p>Las novedades analizadas por los mejores críticos en nuestro boletín semanal</p>",
    "<p><b>बीबीसी के लिए कलेक्टिव न्यूज़रूम की ओर से प्रकाशित</b></p>",
    "<div class='DonatesTeaser-module_root'><h4>«Кабар» — это вы! Мы работаем благодаря вам.</h4><p>Помогите нам прожить вместе с вами этот год!</p><a href='/donat'>Поддержать «Кабар»</a></div>",
    "<div class='abstrak'><span>14 ก.ค. 2566 09:22 น.</span></div>",
  ])("%s", (piece) => {
    expect(linesBefore(piece)).toEqual(texts);
  });

  it("so does the word for screen readers that the text begins there", () => {
    expect(
      linesOf(read(`<h2 class="blind">본문</h2>${paragraphs.join("")}`)),
    ).toEqual(texts);
  });

  it("a summary stands above a byline that ends as a sentence does", () => {
    const lede =
      "Rachetée il y a deux ans par un fonds, l’usine doit cesser son activité à l’automne. L’attachement au site n’empêche pas la lassitude.";
    const article = read(
      `<header><p class="article__desc">${lede}</p><div class="meta__authors"><span><a href="/signataires/c">Par Claire Vauquelin</a></span> (Limboto, envoyée spéciale)</div></header>${paragraphs.join("")}`,
    );
    expect(article.lede).toBe(lede);
    expect(article.authors).toEqual(["Claire Vauquelin"]);
  });
});

describe("other articles below the text, over which a newsroom's words stand", () => {
  it.each([
    "Ähnliche Artikel:",
    "Weitere Nachrichten",
    "Articles similaires",
    "Noticias relacionadas",
    "Artigos relacionados",
    "Articoli correlati",
    "Gerelateerde artikelen",
    "Podobne artykuły",
    "Relaterade artiklar",
    "Podobné články",
    "Похожие записи",
    "İlgili haberler",
    "Διαβάστε επίσης",
    "Kapcsolódó cikkek",
    "Tin liên quan",
  ])("%s", (heading) => {
    const items = [1, 2]
      .map(
        (n) =>
          `<li><a href="/k/${n}">Mein Fahrrad heißt Ursula, Teil ${n}</a> <small>Mein Fahrrad heißt Ursula. Noch ein Umweg...</small></li>`,
      )
      .join("");
    expect(
      linesBefore(
        `<div class="x"><div class="kopf"><h3>${heading}</h3></div><ol>${items}</ol></div>`,
      ),
    ).toEqual(texts);
  });

  it("but a part of the text so called stays", () => {
    expect(
      linesBefore(
        "<h3>Weitere Themen</h3><p>Der Rat sprach auch über den Brunnen am Markt, der seit dem Sommer kein Wasser mehr führt.</p>",
      ).join("\n"),
    ).toContain("Weitere Themen");
  });
});
