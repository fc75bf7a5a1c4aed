/*
 * What pages call boxes that are none of their article.
 */

/** Other articles, and ways to them. */
const ELSEWHERE = [
  "recommend(?:ed|ations?)",
  "more[-_]?(?:from|stories|news|on)",
  "most[-_]?(?:read|popular|viewed|shared)",
  "popular",
  "trending",
  "read[-_]?(?:more|next)",
  "up[-_]?next",
  "next[-_](?:page[-_]?)?(?:article|story|post|read)",
  "next",
  "also[-_]?read",
  "see[-_]?also",
  "digest-post-embed",
  "fusion-reading-box",
  String.raw`td-a-rec[-\w]*`,
  "link[-_]?box",
  "online[-_]list",
  "blog-?roll",
  "tags",
  "pager",
  "pagination",
  "bread[-_]?crumbs?",
];

/** Who has written it, and what it rests on. */
const WRITERS = [
  "(?:post|slice-)?authors?",
  "author[-_]tooltip",
  "contributor[-_]?bio",
  "about[-_]?(?:the[-_]?)?(?:author|blog|site)",
  "bio",
  "byline",
  "article[-_]sources",
  "content-(?:disclosure|partners)",
];

/** What readers are to give, to buy, to sign up to. */
const OFFERS = [
  "sign[-_]?up",
  "opt[-_]?in",
  "support[-_]?(?:us|journalism|box)",
  "donat(?:es?|ions?)",
  "donasi",
  "contribute",
  "upsell",
  "(?:subscription|subscribe|registration|register)[-_]?wall",
  "special-message",
  "sponsored[-_]content",
  "commerce[-_]inset",
  "stickyads?",
  "bannergroup",
];

/** What readers share, follow and answer. */
const READERS = [
  "social[-_]?(?:share|links|media|icons|bar|buttons)",
  "follow(?:[-_]?us)?",
  "reactions?",
  "comment",
  "(?:wp-post-)?reaksi",
  "kk-star-ratings",
  "recipe[-_]ratings",
];

/** Buttons of the page and of its players, such as those of video.js, JW Player, MediaElement and Plyr. */
const TOOLS = [
  "toolbar",
  "(?:bottom[-_]?)?tools",
  "user[-_]?bar",
  "wprm[-_]prevent[-_]sleep",
  "servings?[-_]adjust",
  "audio[-_]?(?:player|module)",
  "jwplayer",
  String.raw`(?:inread-)?teads[-\w]*`,
  String.raw`(?:vjs|jw-reset|(?:mejs-|mejs__|plyr__)(?:controls?|layers?|offscreen|overlay|captions|menu|time))[-\w]*`,
];

/** What may stand before and behind such a name: "article-author", "tools-wrapper". */
const BEFORE =
  "article|post|entry|story|content|block|box|widget|module|inline|single|page|footer|c|l|m|w|mntl|js|body";
const BEHIND =
  "mini|bios?|box|block|list|links|bar|bottom|buttons|card|container|content|description|dropdown|form|group|info|inner|items?|module|name|note|posts?|profile|section|stories|articles?|widget|wrap|wrapper|area|banner";

const HELD = [...ELSEWHERE, ...WRITERS, ...OFFERS, ...READERS, ...TOOLS];

/**
 * Names of boxes that hold no article, as whole class names or ids: "article-author", "moreFrom", "social-bar". A name that
 * only holds one of these words ("tag-politik", "social-embed") is not meant.
 */
export const NAMED = new RegExp(
  `^(?:(?:${BEFORE})[-_]+)*(?:${HELD.join("|")})(?:[-_]*(?:${BEHIND}))*$`,
  "i",
);

/** An offer, or what stands in the article, where they lead there; else players on a field. */
export const WAYS = /(?:^|[-_])(?:pitch|toc)(?:$|[-_])/i;

/** What stands in the article. */
export const CONTENTS = /(?:^|[-_])toc(?:$|[-_])/i;

/** What readers have written, who has written it, what else is read: the text's, where it tells as much and leads nowhere. */
export const OTHERS =
  /^(?:comments|comentarii|komentar|kommentare|commentaires|comentarios|commenti|komentarze|reacties|journalist|suggested[-_]topics)$/i;

/** Words for what is offered: adverts, newsletters, subscriptions, gifts, polls. */
const OFFERED = [
  "ads?",
  "adv",
  String.raw`advert\w*`,
  "promos?",
  "newsletters?",
  "(?:pay|reg)wall",
  String.raw`(?:cookie|consent|privacy)(?:[-_]\w{1,9})?[-_]?wall`,
  "subscri(?:be|ptions?)",
  "abo",
  "regist(?:er|ration)",
  "sign-?ups?",
  "offers?",
  "donat(?:es?|ions?)",
  "payment[-_]?box",
  "pay[-_]?link",
  "app[-_](?:block|promo)",
  "poll(?:s|ing)?",
  "survey(?:box)?",
  "umfrage",
  "sondage",
  "encuesta",
  "sondaggio",
  "ankieta",
];

/** Words for other articles, and for who wrote, dated and shares this one. */
const AROUND = [
  "embed[-_]relation",
  "rel-?content",
  "also[-_]?from",
  "related(?:posts?|articles?|stor(?:y|ies)|links?|news|content|items?)?",
  String.raw`recirc\w*`,
  "outbrain",
  "taboola",
  "by-?lines?",
  "published[-_]dates",
  "shar(?:e|ing)",
  "compartir",
  "compartilhar",
  "partager?",
];

/**
 * Words that name what is beside an article, wherever they stand in a class or id ("ad-slot__inner", "paywall-panel"), or now and then
 * what the text is about ("poll-result").
 */
export const BESIDE = new RegExp(
  `(?:^|[-_])(?:${[...OFFERED, ...AROUND].join("|")})(?:$|[-_])`,
  "i",
);

/** A film's player: what it says are its title, its length and its buttons. */
export const FILM =
  /(?:^|[-_])(?:videos?|vid[-_]?box)(?:$|[-_](?!.*transcript))/i;

/** What the newsroom asks of its readers. It may be as long as an article. */
export const LONG =
  /(?:^|[-_])(?:next[-_](?:article|story)|contrib(?:utions?)?|donat(?:e|ions?)|epic|appeal|editors?[-_]message|cta)(?:$|[-_])/i;

/** What is offered in a form: what one signs up to may be told at length, too. */
export const SIGN_UP = /(?:^|[-_])(?:newsletters?|sign[-_]?ups?)(?:$|[-_])/i;

/** What those who sell recommendations call theirs. */
export const WIDGET = /(?:^|[-_])(?:taboola|outbrain)(?:$|[-_])/i;

/** What pages call a summary of their text. */
export const SUMMARY =
  ":is([class*='summary' i],[class*='standfirst' i],[class*='excerpt' i])";
