import { bisnispro, neighbour } from "./clutter.ts";
import type { Dice } from "./dice.ts";
import { attribute, escaped } from "./pieces.ts";
import { pad, type Story } from "./story.ts";
import * as words from "./words.ts";

/*
 * The site around the article: heads, menus, lists of other articles, sidebars, feet, with the names and the nesting of the site's own
 * templates, and as many elements as a page has when one visits it.
 */

const times = (count: number, make: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => make(at)).join("\n");

/** So many of a thing at so many times the clutter. */
const scaled = (count: number, scale: number): number =>
  Math.max(1, Math.round(count * scale));

const CHANNELS =
  "Market|Finansial|Ekonomi|Kabar24|Teknologi|Lifestyle|Bola|Otomotif|Entrepreneur|Jakarta|Sumatra|Bandung|Surabaya|Semarang|Sulawesi|Bali|Papua|Hijau".split(
    "|",
  );

/** One link of a menu. */
const menuItem = (name: string, at: number): string => {
  const channel = CHANNELS[at % CHANNELS.length] ?? "Market";
  return `  <li class="${name}Item"><a href="https://${channel.toLowerCase()}.bisnis.com/kanal-${at}" class="${name}Link">${channel}${at < CHANNELS.length ? "" : ` ${at}`}</a></li>`;
};

const menu = (name: string, count: number): string =>
  `<ul class="${name}List">\n${times(count, (at) => menuItem(name, at))}\n</ul>`;

/** A card of another article, as in today's lists. */
function card(dice: Dice, form: "row" | "col"): string {
  const { text, url } = neighbour(dice);
  return ` <div class="artItem"><div class="art--${form}">
  <a href="${url}" class="artLink artLinkImg"><div class="artImg"><img src="https://images.bisnis.com/thumb/posts/2026/10/12/${dice.int(1, 9_999_999)}.jpg?w=184&amp;h=104" width="184" height="104" alt="${attribute(text)}" loading="lazy"></div></a>
  <div class="artContent">
   <div class="artContentWrap"><div class="artChannel"><a href="https://www.bisnis.com/premium">${dice.pick(CHANNELS)}</a></div><div class="artDate">${dice.int(2, 59)} menit yang lalu</div></div>
   <a href="${url}" class="artLink"><h4 class="artTitle">${escaped(text)}</h4></a>
  </div>
 </div></div>`;
}

const cards = (dice: Dice, name: string, count: number): string =>
  `<h3 class="titleCaption mt40">${name}</h3>\n<div class="art"><div class="artWrap -row">\n${times(count, () => card(dice, "row"))}\n</div></div>`;

const SHARE = ["Facebook", "Twitter", "Whatsapp", "Linkedin", "Telegram"];

/** The bar of buttons that share the page; live ones are drawn with svg. */
export const share = (word: string, address: string): string =>
  `<div class="detailsWrap display-flex mt30">
 <div class="shareSocmedWrap display-flex"> ${word}
  <input type="text" style="display: none;" id="copyLinkUrl" value="${attribute(address)}">
  <ul class="shareSocmed center-flex">
${SHARE.map((name) => `   <li class="shareSocmedItem"><button class="button shareSocmedCta" aria-label="Share ${name}" title="${name}"><svg viewBox="0 0 24 24" width="24" height="24"><g><path d="M1 1h22v22z"/></g></svg></button></li>`).join("\n")}
  </ul>
 </div>
</div>`;

const flash = (dice: Dice, count: number): string =>
  `<div class="flashnews">\n <div class="flashnewsCaption">Breaking <span>News</span></div>\n <marquee class="flashnewsWrap" behavior="scroll" direction="left" scrollamount="4">\n${times(
    count,
    () => {
      const { text, url } = neighbour(dice);
      return `  <div class="flashnewsItem"><a href="${url}?utm_source=dekstop&amp;utm_medium=flash_news" class="flashnewsLink">${escaped(text)}</a></div>`;
    },
  )}\n </marquee>\n</div>`;

const skyscraper = (dice: Dice): string =>
  `<div class="skyscrapper">${["left", "right"].map((side, at) => `<div class="skyscrapperFluid skyscrapperFluid--${side}"><div class="skyscrapper--${side}"><div id="div-gpt-ad-custom${at + 1}"><script>googletag.cmd.push(function () { googletag.display("div-gpt-ad-custom${at + 1}"); });</script></div>${bisnispro(dice).html}</div></div>`).join("\n")}</div>`;

/** All above the article in today's design, up to the opening of `main`. */
export const above = (dice: Dice, story: Story, scale: number): string =>
  `<div class="billboardPushdown"><div class="billboardPushdownWrap"><div class="billboardPushdownBig"><div class="billboardPushdownInner"><div class="billboardPushdownPromo"></div></div><button class="billboardPushdownClose" aria-label="Close billboard"></button></div></div></div>
<div class="network"><ul class="networkList container">${times(8, (at) => menuItem("network", at))}</ul></div>
${flash(dice, scaled(12, scale))}
<header class="header"><div class="headerTop"><div class="headerWrap container">
 <div class="menu"><button class="button menuBar" aria-label="Navigation menu"><span><i></i></span></button><a href="https://www.bisnis.com/" class="headerIcon"><img src="https://cdn.bisnis.com/bisnis/assets/images/icon-bisniscom.svg" alt="Bisniscom icon" width="36" height="36"></a></div>
 <div class="headerLogoWrap"><div class="headerLogo headerLogo--kanal"><a href="https://${story.host}/">${story.host.split(".")[0]}</a></div></div>
 <div class="headerCta"><div class="headerSearch"><a href="https://search.bisnis.com/" class="buttonSearch center-flex" title="Cari di sini"><span class="icoInline icoSearch"></span></a></div><div class="headerLogin"><a href="https://id.bisnis.com/login" title="Login Bisnis ID"><span class="headerLoginLabel">Login</span></a></div></div>
</div></div></header>
${skyscraper(dice)}${story.plan.mobile ? `\n<div class="onfixed"><div class="onfixedWrap"><a href="https://www.bisnis.com/" class="onfixedLogo"></a><div class="onfixedTitle">${escaped(story.title)}</div></div></div>` : ""}`;

/** The first things in `main`: the channel's menu and the panel of all menus. */
export const menus = (scale: number): string =>
  `<div class="nav"><nav class="navMenu" aria-label="primarynavigation">${menu("nav", 9)}</nav></div>
<div class="menuPanel">
 <div class="menuPanelLogo"><a href="https://www.bisnis.com/"><img src="https://cdn.bisnis.com/bisnis/assets/images/bisniscom-logo.svg" alt="Bisnis.com" width="190" height="43" loading="lazy"><div>(Click to Visit)</div></a></div>
 <a href="https://www.bisnis.com/premium" class="premiumBoxBtn"><span class="icoInline icoPremium"></span>Konten Premium</a>
${times(scaled(8, scale), (at) => ` <div class="menuPanelWrap"><div class="menuPanelLabel">Bisnis <span>${CHANNELS[at % CHANNELS.length]}</span></div>${menu("menuPanel", 18)}</div>`)}
</div>`;

export const breadcrumb = (story: Story): string =>
  `<div class="breadcrumb"><ul class="breadcrumbList"><li class="breadcrumbItem"><a href="https://www.bisnis.com/" class="breadcrumbLink">Home</a></li><li class="breadcrumbItem -active"><a href="https://${story.host}/" class="breadcrumbLink">${story.host.split(".")[0]}</a></li></ul></div>`;

/** Newsletter, premium box and lists of other articles, in the article's own column. */
export const below = (dice: Dice, scale: number): string =>
  `<div class="newsletter text-center mt40">
 <div class="newsletterCaption">Subscribe Newsletter Bisnis Indonesia</div>
 <p class="newsletterLead">Bergabung dan dapatkan analisis informasi ekonomi dan bisnis melalui email Anda.</p>
 <form action="#" class="newsletterForm"><div class="newsletterFormWrap"><input type="email" class="formInput" name="email" placeholder="Email Anda"><button type="submit" class="button newsletterCta">Subscribe</button></div></form>
</div>
<div class="premiumBox mt40">
 <div class="center-flex"><div class="premiumBoxBtn"><span class="icoInline icoPremium"></span>Konten Premium</div></div>
 <h3 class="premiumBoxCaption">Dapatkan informasi komprehensif di Bisnis.com yang diolah secara mendalam untuk menavigasi bisnis Anda. Silakan <a href="https://id.bisnis.com/login">login</a> untuk menikmati artikel Konten Premium.</h3>
 <div class="art mt16"><div class="artWrap -col">\n${times(2, () => card(dice, "col"))}\n</div></div>
</div>
${times(scaled(8, scale), (at) =>
  cards(
    dice,
    ["Artikel Terkait", "Berita Lainnya", "Artikel Premium Lainnya"][at % 3] ??
      "",
    9,
  ),
)}
<h3 class="titleCaption mt40">Berita Terbaru</h3>
<ul class="artOther mt16">\n${times(scaled(10, scale), () => {
    const { text, url } = neighbour(dice);
    return ` <li class="artOtherItem"><a class="artOtherLink artLink" href="${url}"><h4 class="artTitle">${escaped(text)}</h4></a></li>`;
  })}\n</ul>`;

/** The column beside the article. */
export const sidebar = (dice: Dice, scale: number): string =>
  `<sidebar class="sidebar col-3 col-right">
<div class="mt30"><div class="billboard billboardRectangle"><div id="div-gpt-ad-mr1"></div></div>${bisnispro(dice).html}</div>
${times(scaled(8, scale), (at) => cards(dice, at % 2 ? "Berita Terkini" : "Rekomendasi Kami", 9))}
<h3 class="titleCaption mt50">Terpopuler</h3>
<div class="most">\n${times(scaled(8, scale), (at) => {
    const { text, url } = neighbour(dice);
    return ` <div class="mostItem"><a href="${url}" class="mostLink artLink"><div class="mostNum">${at + 1}</div><h4 class="artTitle">${escaped(text)}</h4><div class="artDate">${dice.int(2, 59)} menit yang lalu</div></a></div>`;
  })}\n</div>
<h2 class="titleCaption mt50"><span class="topicCaption">#</span> Hot Topic</h2>
<div class="topic"><ul class="topicList">\n${times(6, () => {
    const name = words.tag(dice);
    return `  <li class="topicItem"><a href="https://www.bisnis.com/topic/${dice.int(1, 9_999)}/${words.slug(name)}" class="topicLink"><h3 class="topicTitle">${name}</h3></a></li>`;
  })}\n</ul></div>
<div class="kanalQr mt50"><img src="https://cdn.bisnis.com/bisnis/assets/images/QR-bisnis-indonesia.jpg" alt="Scan QR Code Bisnis Indonesia e-paper" loading="lazy" width="301" height="412"></div>
</sidebar>`;

export const footer = (scale: number): string =>
  `<div class="billboard billboardBottom"><button class="billboardClose" aria-label="Close billboard"></button><div id="div-gpt-ad-sticky"><script>googletag.cmd.push(function () { googletag.display("div-gpt-ad-sticky"); });</script></div></div>
<footer class="footer"><div class="footerWrap container"><div class="row">
 <div class="footerSocmed"><div class="footerSocmedCaption text-center">Connect With Us</div></div>
${times(scaled(4, scale), (at) => ` <div class="footerCol"><div class="footerLink footerLink--big">${["BIG Media", "BIG Services", "Informasi"][at % 3]}</div>${menu("footer", 12)}</div>`)}
 <div class="footerCopyright">Copyright © 2026 - Bisnis Indonesia.</div><div class="footerMember">Member of Bisnis Indonesia Group</div>
</div></div></footer>
<button aria-label="Back to top" class="button buttonBacktop -js-backtop"><span class="icoArrow"></span> To top</button>`;

/** Lists of other articles as the designs before today's had them. */
export const listing = (
  dice: Dice,
  name: string,
  count: number,
  form: "news" | "amp" | "popular",
): string => {
  const rows = times(count, (at) => {
    const { text, url } = neighbour(dice);
    if (form === "amp")
      return ` <li class="listUpdate__item"><a class="listUpdate__link" href="${url}"><div class="listWrap">${escaped(text)}<div class="listInfo">Ekonomi <span class="listDate">${pad(at % 24)} jam lalu</span></div></div><div class="listUpdate__img"><amp-img width="130" height="88" layout="responsive" alt="" src="https://images.bisnis.com/thumb/posts/2022/08/08/${at}.jpg"></amp-img></div></a></li>`;
    if (form === "popular")
      return ` <li><div class="number">${at + 1}</div><a href="${url}" title="${attribute(text)}">${escaped(text)}</a></li>`;
    return ` <li><div class="col-sm-4"><a href="${url}" class="icon overlay img-responsive" title="${attribute(text)}"><img data-src="https://images.bisnis.com/thumb/posts/2022/08/08/${at}.jpg?w=248&amp;h=177" src="https://m.bisnis.com/assets/images/default/blank.jpg" alt="${attribute(text)}" class="lazy img-responsive" width="248" height="177" loading="lazy" /></a></div>
  <div class="col-sm-8"><h2 style="margin-top: 40px;"><a href="${url}" title="${attribute(text)}">${escaped(text)}</a></h2><div class="wrapper-description"><div class="channel"><a href="https://market.bisnis.com/korporasi" class="btn btn-market">Market</a></div><div class="date">${dice.int(2, 59)} menit yang lalu</div></div></div></li>`;
  });
  const list = {
    news: "list-news style3",
    amp: "listUpdate",
    popular: "list-popular",
  }[form];
  const head =
    form === "amp"
      ? `<div class="readCaption">${name}</div>`
      : `<div class="title-heading-little"><h3>${name}</h3></div>`;
  return `${head}\n<ul class="${list}">\n${rows}\n</ul>`;
};

export { menu, scaled, times };
