import * as chrome from "./chrome.ts";
import { aiSummary, bisnispro, cekBerita } from "./clutter.ts";
import { Dice } from "./dice.ts";
import { head, shownDate } from "./heads.ts";
import { attribute, escaped } from "./pieces.ts";
import { pad, type Story, tell } from "./story.ts";
import * as words from "./words.ts";

/*
 * The designs of the site, each around the article: today's three templates on desktop and mobile, premium, 2020–2023 on desktop and
 * mobile, AMP, plus.
 */

const ZOOM = `<button class="button detailsZoom" aria-label="Zoom image"><span class="icoInline icoZoom"></span>Perbesar</button>`;

/** The main photo; today's mobile pages of the economy template hold only a link and add the photo by script. */
function cover({ plan, hero, caption }: Story): string {
  const { mobile, theme } = plan;
  const alt = attribute(caption ?? "");
  const image =
    mobile && theme === "ekonomi"
      ? `<a href="${hero}" id="imgLCP" data-pswp-width="1000" data-cropped="true" aria-label="${alt}">\n  </a>`
      : `<a href="${hero}" data-pswp-width="1000" data-pswp-height="667" data-cropped="true"><img src="${hero}" alt="${alt}" width="1080" height="378" /></a>`;
  const line =
    caption === null
      ? ""
      : `<figcaption class="detailsImgCaption">${escaped(caption)}</figcaption>`;
  return `<div class="detailsCover -left">
 <figure class="detailsCoverImg artImg">
  ${image}${mobile ? line : ""}
  ${ZOOM}
 </figure>
 ${mobile ? "" : line}
</div>`;
}

function heading(story: Story): string {
  const { title, lede, author, plan } = story;
  const date = shownDate(story);
  const h1 = `<h1 class="detailsTitleCaption">${escaped(title)}</h1>`;
  if (plan.theme === "tekno")
    return `<div class="detailsTitle -left">\n${h1}\n<div class="detailsAttribute">
 <span class="detailsAttributeItem detailsAttributeAuthor"><span class="icoInline icoProfile"></span>\n  <div class="authorName">${author}</div>\n </span>
 <span class="detailsAttributeItem"><span class="icoInline icoCal"></span>\n  ${date}\n </span>
 <span class="detailsAttributeItem"><span class="icoInline icoEye"></span>\n  5 menit baca\n </span>
</div>\n</div>`;
  if (plan.theme === "lifestyle")
    return `<div class="detailsTitle text-center">\n <div class="artChannel">Kuliner</div>\n ${h1}
 <div class="detailsAttribute center-flex"><span class="detailsAttributeAuthor"><div class="profileImg profileImgDefault"><img src="https://cdn.bisnis.com/bisnis/assets/images/icon-profile.png" alt="${author}" loading="lazy" width="26" height="26"></div><div class="authorName">${author}</div></span>
  <span>${date}</span>
  <span>3 menit baca</span>
 </div>\n</div>`;
  const alert = plan.premium
    ? `<div class="premium-alert premium-alert-green">Anda telah membaca 1 artikel Konten Premium.</div>\n<div class="artChannel -premium"><span class="icoInline icoPremium"></span>Premium</div>\n`
    : "";
  return `<div class="detailsTitle -left mt30">\n${alert}${h1}\n<div class="detailsLead">${escaped(lede)}</div>
<div class="detailsAttribute"><a href="https://www.bisnis.com/user/1203/${words.slug(author)}" class="detailsAttributeAuthor">
 <div class="profileImg"><img src="https://images.bisnis.com/profile/1203/${words.slug(author)}.jpg" alt="${author}" loading="lazy" width="36" height="36"></div>
 <span class="detailsAttributeItem">\n  <div class="authorName"><strong>${author}</strong> - Bisnis.com</div>\n  <div class="detailsAttributeDates">\n   ${date}\n  </div>\n </span>
</a></div>
${chrome.share("Share", story.address)}\n</div>`;
}

const FONT = `<div class="detailsFont center-flex mt30">\n <button class="button detailsFontCta -minus">Smallest Font</button>\n <input type="range" min="1" max="2" value="1" class="detailsFontRange" aria-label="Customize font size">\n <button class="button detailsFontCta -plus">Largest Font</button>\n</div>`;

const PAGER = `<div class="paging"><div class="pagingWrap">
  <span class="pagingCaption">Halaman</span>
  <ol class="pagingList">
   <li class="pagingItem"><a href="?page=1" class="pagingLink -active">1</a></li>
   <li class="pagingItem"><a href="?page=2" class="pagingLink">2</a></li>
   <li class="pagingItem"><a href="?page=3" class="pagingLink">3</a></li>
  </ol>
  <button class="button pagingShow">Tampilkan Semua</button>
</div></div>`;

const LOCK = `<div class="premiumLock text-center -top">
 <img src="https://cdn.bisnis.com/bisnis/assets/images/lock-premium.png" alt="" loading="lazy" width="314" height="154">
 <div class="premiumLockCaption">Silakan masuk/daftar untuk melanjutkan membaca konten premium</div>
 <div>Nikmati <span>gratis akses baca</span> 5 artikel Konten Premium!</div>
 <a href="https://id.bisnis.com/login" class="premiumLockCta">Masuk/ daftar</a>
</div>
<div class="premiumGate mt50"><div class="premiumGateBox"><div class="premiumGateWrap">
  <div class="premiumGateContent"><div class="premiumGateCaption">Berlangganan konten bisnis.com disini</div>Dapatkan informasi komprehensif di Bisnis.com yang diolah secara mendalam untuk menavigasi bisnis Anda hanya disini.</div>
  <a href="https://toko.bisnis.com/" class="premiumGateCta">Berlangganan Sekarang</a>
</div></div></div>
<h2 class="titleCaption titleCaptionBig mt30">FAQ</h2>
<div class="faqList">
${[
  "Apa itu konten premium?",
  "Apa bedanya dengan koran digital?",
  "Bagaimana cara berlangganan?",
  "Apakah bisa dibaca di telepon?",
]
  .map(
    (
      question,
    ) => ` <div class="faqBox close"><div class="faqTrig -js-show display-flex"><button class="button faqShow" aria-label="Show hide content"><span class="icoAdd"></span></button><div class="faqBoxTitle">${question}</div></div>
  <div class="faqContent"><p>Konten premium memuat ulasan yang lebih panjang daripada berita harian. Redaksi menulisnya dengan data, gambar, dan latar belakang agar pembaca memahami persoalan secara utuh sebelum mengambil keputusan bisnis (${question.length} halaman).</p></div></div>`,
  )
  .join("\n")}
</div>`;

function series(dice: Dice): string {
  const next = words.teaser(dice);
  return `<div class="detailsPaging"><div class="detailsPagingWrap -next">\n <div class="detailsPagingCaption">Halaman Selanjutnya</div>\n <a href="https://ekonomi.bisnis.com/read/20261006/12/1800012/${words.slug(next)}" class="detailsPagingItem"><img src="https://images.bisnis.com/thumb/posts/2026/10/06/1800012/x.jpg?w=80" alt="" width="80" height="80"> ${escaped(next)}</a>\n</div></div>`;
}

function credits({ author, editor, tags, plan }: Story): string {
  const names = `<div class="detailsAuthor">
 <div class="detailsAuthorItem">Penulis : <a href="https://www.bisnis.com/user/1203/${words.slug(author)}">${author}</a></div>
 <div class="detailsAuthorItem">Editor : <a href="https://www.bisnis.com/user/801/${words.slug(editor)}">${editor}</a></div>
</div>`;
  const caption = {
    ekonomi: "Tag",
    lifestyle: "Tags :",
    tekno: "Simak berita lainnya seputar topik artikel ini di sini:",
  }[plan.theme];
  const topics = `<div class="detailsTag">
 <h2 class="detailsTagCaption">${caption}</h2>
 <ul class="detailsTagList display-flex">
${tags.map((tag, at) => `  <li><a href="https://www.bisnis.com/topic/${61_000 + at}/${words.slug(tag)}" class="detailsTagLink">#${tag}</a></li>`).join("\n")}
 </ul>
</div>`;
  return plan.theme === "tekno" ? `${topics}\n${names}` : `${names}\n${topics}`;
}

const VIDEO = `<h2 class="titleCaption titleCaptionMed mt30">Simak video di bawah ini:</h2>
<div class="detailsVid"><iframe width="740" height="415" src="https://www.youtube.com/embed/Bn0vidBox01?controls=0" frameborder="0" allowfullscreen="" title="Menengok Dermaga Baru"></iframe></div>`;

/** Today's design. */
function current(story: Story, dice: Dice, scale: number): string {
  const { build, theme, mobile, premium } = story.plan;
  const locked = build === "locked";
  const classes = [
    "detailsContent",
    locked ? "-lock" : "force-17",
    build === "live" ? "detailsLive" : "",
    "mt40",
  ];
  const middle = [
    FONT,
    premium || dice.chance(0.6) ? "" : aiSummary(dice).html,
    dice.chance(0.5) ? bisnispro(dice).html : "",
    `<article class="${classes.filter(Boolean).join(" ")}">\n${story.body}\n</article>`,
    locked ? LOCK : "",
    build === "paged" ? PAGER : "",
    build === "series" ? series(dice) : "",
    dice.chance(0.2) ? cekBerita(dice).html : "",
    "<hr>",
    credits(story),
    chrome.share("Bagikan", story.address),
    VIDEO,
    // Premium pages have one column: what stands in the sidebar elsewhere follows the text there.
    chrome.below(dice, premium ? scale * 2.2 : scale),
  ]
    .filter(Boolean)
    .join("\n");
  const side = mobile ? chrome.sidebar(dice, scale) : "";
  const page = premium
    ? `${cover(story)}
<div class="detailsParallax"><div class="container"><div class="row"><div class="col-9 mx-auto">
${heading(story)}
${middle}
</div></div></div></div>`
    : `<div class="container mt50">
${theme === "lifestyle" ? `${breadcrumb(story)}\n${cover(story)}\n${heading(story)}\n` : ""}<div class="row">
<div class="${mobile ? "col" : "col-7 col-left"}">
${theme === "lifestyle" ? chrome.share("Bagikan", story.address) : `${breadcrumb(story)}\n${heading(story)}\n${cover(story)}`}
${middle}
</div>
${mobile ? side : chrome.sidebar(dice, scale)}
</div></div>`;
  return `<!DOCTYPE html>
<html lang="en">
${head(story)}
<body class="theme--${theme}"><div class="root">
${chrome.above(dice, story, scale)}
<main role="main" class="main details${premium ? " -premium" : ""}" id="pswp-gallery">
${chrome.menus(scale)}
${page}
</main>
</div>
${chrome.footer(scale)}
</body>
</html>`;
}

const { breadcrumb } = chrome;

const EMOTICONS = `<div class="widget emoticon"><h2>Berikan reaksi Anda!</h2><div class="row">
${["Suka", "Terhibur", "Bangga", "Terinspirasi", "Tidak Suka", "Sedih"].map((name) => `  <div class="col-sm-2"><button title="${name}" class="button hover-emoticon"><img src="https://static.bisnis-cdn.com/bisnis/assets/images/emoticon/emot-1.png" class="img-responsive" alt="${name}" width="94" height="94" loading="lazy"><div class="title">${name}</div><div class="percentage">0%</div></button></div>`).join("\n")}
</div></div>`;

const SIGNUP = `<div id="mc_embed_signup" class="widget new-subscribe"><form action="https://bisnis.us17.list-manage.com/subscribe/post" method="post" class="validate" target="_blank" novalidate>
 <label>Subscribe Newsletter Bisnis Indonesia</label>
 <div class="indicates-required"><p style="margin-bottom: 25px;">Bergabung dan dapatkan analisis\n  informasi ekonomi dan bisnis melalui email Anda.</p></div>
 <div class="mc-field-group"><input type="email" value="" name="EMAIL" class="required email" placeholder="Masukkan e-mail anda"><input type="submit" value="Subscribe" name="subscribe" class="button"></div>
</form></div>`;

const topics = (tags: readonly string[], comma: string): string =>
  tags
    .map(
      (tag, at) =>
        `<a href="https://www.bisnis.com/topic/${36_610 + at}/${words.slug(tag)}">${tag}${at < tags.length - 1 ? comma : ""}</a>`,
    )
    .join(" ");

const oldHeader = (dice: Dice, scale: number): string =>
  `<header class="kanal">
 <div class="row fix_nav flashnews--top"><div class="wrapper__flashnews--flex"><div class="flashnews__title">BREAKING <span class="fw-regular">NEWS</span></div><marquee class="marquee-flashnews">${chrome.times(chrome.scaled(10, scale), () => `<span class="item-news white"><a href="https://market.bisnis.com/x">${escaped(words.teaser(dice))} </a></span>`)}</marquee></div></div>
</header>
<div id="mySidenav" class="sidenav">${chrome.times(chrome.scaled(10, scale), () => chrome.menu("nav", 18))}</div>`;

/** The design of 2020 to early 2023 on desktops: all that trails the text stands inside the article's body. */
function oldDesktop(story: Story, dice: Dice, scale: number): string {
  const { title, lede, author, editor, hero, caption, tags } = story;
  const line = escaped(caption ?? "");
  return `<!DOCTYPE html>
<html lang="id" class="no-js">
${head(story)}
<body>
${oldHeader(dice, scale)}
<div class="wrapper-details"><div class="container kanal_container"><div class="row" style="margin:0;">
<div class="col-custom left">
 <ol class="breadcrumb"><li><a href="https://www.bisnis.com">Home</a></li><li class="active"><a href="https://market.bisnis.com/korporasi">Korporasi </a></li></ol>
 <h1 class="title-only">${escaped(title)}</h1>
 <div class="subtitle">\n  ${escaped(lede)} </div>
 <div class="author">
  <a href="https://www.bisnis.com/user/415/x"><img class="img-author" src="https://images.bisnis.com/profile/415/x.jpg" alt="${author}" width="67" height="67" /></a>
  <div class="new-description">\n   <a href="https://www.bisnis.com/user/415/x" class="auth">\n    ${author} </a>\n   - Bisnis.com <span>\n    ${shownDate(story)}\n   </span>\n  </div>
 </div>
 <div class="main-image">
  <img id="myImg-inject" src="${hero}" alt="${attribute(caption ?? "")}" width="744" height="465" class="img-responsive" />
  <i class="custom-zooming zooming small" id="icon_zoom"></i>
  <div class="caption">${line}</div>
 </div>
 <div id="modal-zooming" class="modal-inject"><span class="close-inject">&times;</span><div class="modal-content-inject"><img class="" id="img01-inject"><div id="caption-inject">${line}</div></div></div>
 <div class="description"><div class="row sticky-wrapper flex-reverse-tooltip">
 <div class="col-sm-10" itemprop="articleBody">
<div class="shareSocmed__wrap">Bagikan <ul class="shareSocmed socmed"><li class="fb"><button class="button buttonSocmed" title="Facebook"></button></li></ul></div>
${story.body}
<div style="font-size: 19px;font-weight: 900;font-family: Arial;">Simak Video Pilihan di\n Bawah Ini :</div><br>
<div class="readVideo"><div class="dm-player" owners="bisniscom"></div></div>
<div class="topik">\n <p style="margin-bottom: 10px;font-weight: bold;">Simak berita lainnya seputar topik\n  artikel ini, di sini : </p>\n ${topics(tags, "")}\n</div>
<div class="tags"><div class="editor">Editor : ${editor}</div></div>
<div class="wpremium-ondetail">
 <div class="row"><span class="label label-default label-premium style2">Konten Premium</span><label>Nikmati Konten Premium Untuk Informasi Yang Lebih Dalam</label><button title="Login" class="button btn-premium">Masuk / Daftar</button></div>
 <div class="row more"><a href="https://www.bisnis.com/premium" title="Konten Premium" class="more-article">Lihat lainnya <span>≫</span></a></div>
</div>
${SIGNUP}
 </div>
 <div class="col-sm-2" style="position: static;"><div id="sticky-share2"><div class="font-size"><button title="A-" class="button minus">A<sup>-</sup></button></div><div class="share"> Share <ul class="shareSocmed socmed"><li class="fb"><button class="button" title="Facebook"></button></li></ul></div></div></div>
 </div></div>
 ${EMOTICONS}
 <div class="wrapper-list-news"><div class="row">
${chrome.times(chrome.scaled(14, scale), (at) => chrome.listing(dice, at % 2 ? "Berita Terkini Lainnya" : "Berita Terkait", 10, "news"))}
 </div></div>
</div>
<div class="col-custom right">
 <div id='div-gpt-ad-mr1' class="widget banner"><script>googletag.cmd.push(function () { googletag.display('div-gpt-ad-mr1'); });</script></div>
${chrome.times(chrome.scaled(8, scale), () => chrome.listing(dice, "Terpopuler", 8, "popular"))}
</div>
</div></div></div>
${chrome.footer(scale)}
</body>
</html>`;
}

/** The same years on mobile. */
function oldMobile(story: Story, dice: Dice, scale: number): string {
  const { title, lede, author, editor, hero, caption, tags } = story;
  return `<!DOCTYPE html>
<html>
${head(story)}
<body>
<div class="wrapper__ads-download"><div class="ads-download__text"><p class="ads-download__title">Bisniscom</p></div><a class="btn btn__downloads" href="#">Dapatkan</a></div>
${oldHeader(dice, scale)}
<div id="id01" class="body modal z100" tabindex="-1" role="dialog"><form class="modal-content animate" method="post" id="form_login" action="https://id.bisnis.com/login"><span class="txt-center">Silahkan masuk menggunakan akun Media Sosial Anda</span><input type="text" class="input-form" name="key"><button type="submit" class="btn-custom">Masuk</button></form></div>
<div class="wrapper-description">
<div id='div-gpt-ad-billboard' class="widget banner"><script>googletag.cmd.push(function () { googletag.display('div-gpt-ad-billboard'); });</script></div>
<div class="container"><div class="row"><div class="col-sm-12 no-padding">
<h1 class="title-only">${escaped(title)} </h1>
<div class="subtitle">${escaped(lede)}</div>
<div class="socmed premiumDet__share p-15"><input type="hidden" id="url" value="${story.address}">\nShare:\n<div class="socmed__flex"><div class="addthis_sharing_toolbox"></div></div></div>
<div class="author">
<a href="https://m.bisnis.com/user/483/x"><img alt="${author}" src="https://m.bisnis.com/assets/images/default/blank.jpg" data-src="https://images.bisnis.com/profile/483/x.jpg" class="lazy img-circle" width="60" height="60" /></a>
<span>\n<a href="https://m.bisnis.com/user/483/x" class="auth">\n${author} </a>\n- Bisnis.com<br>\n<span class="premiumDet__date">${shownDate(story)}</span>\n</span>
</div>
<div class="description">
<img id="myImg-inject" data-src="${hero}" src="https://m.bisnis.com/assets/images/default/blank.jpg" alt="${attribute(caption ?? "")}" class="lazy img-responsive" width="414" height="276" />
<div class="caption">${escaped(caption ?? "")}</div>
</div>
<div id="modal-zooming" class="modal-inject"><span class="close-inject">&times;</span><div class="modal-content-inject"><img class="" id="img01-inject"><div id="caption-inject"></div></div></div>
<div class="font-size pt-10"><div class="premiumDet__fontWrapper"><a href="javascript:void(0)" title="A+" class="font-size-link plus">A<sup>+</sup></a></div></div>
<div class="detail-description mt-10 " itemprop="articleBody">
${story.body}
<div>\n<div style="font-size: 19px;font-weight: 900;font-family: Arial;">Simak Video Pilihan di\nBawah Ini :</div><br>\n<div class="dm-player" owners="bisniscom"></div><br>\n</div>
<div class="topik">\n<p>Simak berita lainnya seputar topik artikel ini, di sini :\n${topics(tags, ",")}\n</p>\n</div>
<div class="topik"><div class="socmed p-15">\nShare:\n<div class="socmed__flex"></div>\n</div>\n<div class="editor">Editor : ${editor}</div>\n</div>
<br />
<div class="premium_content"><a href="https://m.bisnis.com/premium"><span class="label label-premium">Konten Premium</span></a>
<div class="news_premium"><p style="margin-bottom: 0px !important;"><a href="https://m.bisnis.com/market/read/20220818/192/1567990/x">${escaped(words.teaser(dice))}</a></p></div>
<div class="bg_inject"><span class="subtitle_inject">Dapatkan konten-konten eksklusif dari Bisnis.com dengan cara bergabung di BisnisID.</span><a href="javascript:void(0);" title="login" class="btnsub_inject">Masuk / Daftar</a></div>
</div>
${SIGNUP}
</div>
<div id='div-gpt-ad-mr1' class="widget banner"><script>googletag.cmd.push(function () { googletag.display('div-gpt-ad-mr1'); });</script></div>
<div class="download-disini p-15"><h2>Baca artikel ini dan ikuti berita-berita terkini via Apps Bisnis.com. Download di sini : </h2></div>
${EMOTICONS}
</div></div></div>
</div>
<div class="wrapper-list-news"><div class="container">
${chrome.times(chrome.scaled(17, scale), (at) => chrome.listing(dice, at % 2 ? "Berita Terkini" : "Artikel Terkait", 10, "news"))}
</div></div>
${chrome.footer(scale)}
</body>
</html>`;
}

/** Accelerated mobile pages, 2022. */
function amp(story: Story, dice: Dice, scale: number): string {
  const { title, author, editor, hero, caption, tags, time } = story;
  return `<!doctype html>
<html ⚡ lang="en">
${head(story)}
<body>
<div class="adsBanner adsBanner__pushdown"><div class="adsBanner__inner"><amp-ad width="300" height="250" type="doubleclick" data-slot="/5/Bisnis_AMP"></amp-ad></div></div>
<amp-sidebar id="sidebar" class="navBlock" layout="nodisplay" side="left"><nav class="navPanel"><div class="navTitle">Bisnis<span>com</span></div>${chrome.times(chrome.scaled(6, scale), () => chrome.menu("nav", 18))}</nav></amp-sidebar>
<header class="headerBlock d-flex"><div class="headerLogo"><a href="https://m.bisnis.com/"><amp-img src="https://static.bisnis-cdn.com/amp/logo-bisniscom.png" alt="Bisnis.com" width="128" height="30"></amp-img></a></div></header>
<section class="main">
<div class="crumb"><div class="crumbItem"><a href="https://m.bisnis.com/">Home</a></div><div class="crumbItem active"><a href="https://m.bisnis.com/market/obligasi">Obligasi &amp; Reksadana</a></div></div>
<h1 class="readTitle">${escaped(title)}</h1>
<time class="readDate" datetime="${time[0]}-${pad(time[1])}-${pad(time[2])}"><strong>Bisnis.com,</strong> ${shownDate(story)}</time>
<div class="readAuthor">Penulis: <span>${author}</span></div>
<div class="social"><div class="socialItem social--fb"><amp-social-share class="rounded" width="28" height="28" type="facebook"></amp-social-share></div></div>
<a href="${hero}">
<div class="photo">
 <amp-img width="800" height="500" layout="responsive" alt="" src="${hero}"></amp-img>
 <div class="photoIcon"><amp-img src="https://static.bisnis-cdn.com/amp/icon-zoom.png" alt="Zoom Image" height="24" width="24"></amp-img></div>
 <div class="photoAuthor">${/- (.*)$/.exec(caption ?? "")?.[1] ?? ""}</div>
 <div class="photoCaption">${escaped(caption ?? "")}\n </div>
</div>
</a>
<article class="readContent">
${story.body}
</article>
<div class="tag">\n <div class="readCaption">Simak berita lainnya di sini:</div>\n <ul>\n${tags.map((tag, at) => `  <li><a href="https://m.bisnis.com/topic/${4_501 + at}/${words.slug(tag)}" class="tagLink">${tag}</a></li>`).join("\n")}\n </ul>\n</div>
<div class="social"><div class="socialItem social--wa"><amp-social-share class="rounded" width="25" height="25" type="whatsapp"></amp-social-share></div></div>
<div class="readEditor">\n Editor: ${editor}\n</div>
<div class="adsBanner adsBanner__bottom"><amp-ad width="300" height="250" type="doubleclick" data-slot="/5/Bisnis_AMP"></amp-ad></div>
${chrome.times(chrome.scaled(26, scale), (at) => chrome.listing(dice, at % 2 ? "Terkini" : "Berita Terkait", 12, "amp"))}
</section>
${chrome.footer(scale)}
</body>
</html>`;
}

/** plus.bisnis.com, 2021: the text is split over sections, with photos between them. */
function plus(story: Story, dice: Dice, scale: number): string {
  const { title, lede, author, hero } = story;
  const parts = story.body
    .split(/\n(?=<p data-aos)/)
    .map(
      (part) =>
        `<section class="detail-news__section">\n <div class="detail-news__article">\n  ${part}\n </div>\n</section>`,
    );
  return `<!DOCTYPE html>
<html lang="id">
${head(story)}
<body class="plus">
<header class="header-plus"><div class="header-plus__logo"><a href="https://plus.bisnis.com/"><img src="https://static.bisnis-cdn.com/plus/logo.svg" alt="Bisnis Plus" width="120" height="30"></a></div><nav class="header-plus__menu">${chrome.times(chrome.scaled(10, scale), () => chrome.menu("plus", 20))}</nav></header>
<main class="detail-news">
<section class="detail-news__cover">
 <img src="${hero}" class="detail-news__cover-image" alt="">
 <div class="detail-news__title" data-aos="fade-up"><h1>${escaped(title)}</h1></div>
 <div class="detail-news__summary" data-aos="fade-up"><p>${escaped(lede)}</p></div>
 <div class="detail-news__author">${author}</div>
 <div class="detail-news__datetime">${shownDate(story)}</div>
 <div class="detail-news__share">Bagikan <ul><li><a href="https://www.facebook.com/sharer/sharer.php?u=x">Facebook</a></li><li><a href="https://wa.me/?text=x">Whatsapp</a></li></ul></div>
</section>
${parts.join("\n")}
</main>
<section class="other-news"><h3 class="other-news__title">Baca Artikel Lainnya</h3><ul>
${chrome.times(chrome.scaled(430, scale), () => ` <li><a href="https://plus.bisnis.com/read/${words.slug(words.teaser(dice))}"><img src="https://images.bisnis.com/plus/2021/09/20/x.jpg" alt=""><h4>${escaped(words.teaser(dice))}</h4><p>${escaped(words.lede(dice, words.topic(dice)))}</p></a></li>`)}
</ul></section>
<footer class="footer-plus"><p>Copyright © 2021 - Bisnis Indonesia.</p>${chrome.menu("footer", 10)}</footer>
</body>
</html>`;
}

/** A page that is no article: today's design with lists alone. */
export function nonArticle(seed: number, scale: number): string {
  const story = tell({
    seed,
    style: "current",
    build: "plain",
    theme: "ekonomi",
    mobile: false,
    premium: false,
  });
  const dice = new Dice(seed);
  return `<!DOCTYPE html>
<html lang="en">
<head><meta charset="utf-8"><title>Indeks Berita - Bisnis.com</title></head>
<body class="theme--ekonomi"><div class="root">
${chrome.above(dice, story, scale)}
<main role="main" class="main">
${chrome.menus(scale)}
<div class="container mt50"><div class="row"><div class="col-7 col-left">
${chrome.below(dice, scale)}
</div>
${chrome.sidebar(dice, scale)}
</div></div>
</main></div>
${chrome.footer(scale)}
</body>
</html>`;
}

/** The page around a story, with so many times the clutter of a live one. */
export function frame(story: Story, scale: number): string {
  // The surroundings have a source of their own: the same article can stand among more or fewer of them.
  const dice = new Dice(story.plan.seed ^ 0x5bd1e995);
  switch (story.plan.style) {
    case "current":
      return current(story, dice, scale);
    case "old":
      return story.plan.mobile
        ? oldMobile(story, dice, scale)
        : oldDesktop(story, dice, scale);
    case "amp":
      return amp(story, dice, scale);
    case "plus":
      return plus(story, dice, scale);
  }
}
