import { bearersOf, calledIn } from "../../../classes.ts";
import { follows } from "../../../order.ts";
import { FLOATED } from "../../../page/layout-tables.ts";
import { FORM } from "../../../page/marks.ts";
import { isSign } from "../../../photos/photo-box.ts";
import { each, type Steps } from "../../../steps.ts";
import { linesOf } from "../../../text/lines.ts";
import { beginsNote } from "../../../text/newsroom-note.ts";
import {
  HEADINGS,
  isAllProse,
  isHeading,
  isProse,
  isSentence,
  lettersIn,
  linkedText,
  paragraphsWithin,
  proseHome,
  proseIn,
} from "../../../text/prose.ts";
import { briefText, hasText, textOf } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";
import { PRESS } from "../calls/appeals.ts";
import { SHOWN } from "../captions/captions.ts";
import { areTwo, FACT } from "../lines/parts.ts";

/**
 * Names of boxes that hold no article, as whole class names or ids: "article-author", "moreFrom", "social-bar". A name that
 * only holds one of these words ("tag-politik", "social-embed") is not meant.
 */
const NAMED =
  /^(?:(?:article|post|entry|story|content|block|box|widget|module|inline|single|page|footer|c|l|m|w|mntl|js|body)[-_]+)*(?:recommend(?:ed|ations?)|more[-_]?(?:from|stories|news|on)|most[-_]?(?:read|popular|viewed|shared)|popular|trending|sign[-_]?up|read[-_]?(?:more|next)|up[-_]?next|reactions?|digest-post-embed|also[-_]?read|see[-_]?also|social[-_]?(?:share|links|media|icons|bar|buttons)|follow(?:[-_]?us)?|(?:post|slice-)?authors?|content-(?:disclosure|partners)|contributor[-_]?bio|about[-_]?(?:the[-_]?)?(?:author|blog|site)|bio|tags|toolbar|pager|pagination|comment|online[-_]list|byline|bread[-_]?crumbs?|opt[-_]?in|stickyads?|user[-_]?bar|support[-_]?(?:us|journalism|box)|donat(?:es?|ions?)|donasi|contribute|upsell|author[-_]tooltip|article[-_]sources|sponsored[-_]content|link[-_]?box|wprm[-_]prevent[-_]sleep|commerce[-_]inset|next[-_](?:page[-_]?)?(?:article|story|post|read)|next|blog-?roll|special-message|(?:bottom[-_]?)?tools|(?:subscription|subscribe|registration|register)[-_]?wall|fusion-reading-box|kk-star-ratings|recipe[-_]ratings|servings?[-_]adjust|(?:vjs|jw-reset|(?:mejs-|mejs__|plyr__)(?:controls?|layers?|offscreen|overlay|captions|menu|time))[-\w]*|jwplayer|audio[-_]?player|td-a-rec[-\w]*|bannergroup)(?:[-_]*(?:mini|bios?|box|block|list|links|bar|bottom|buttons|card|container|content|description|dropdown|form|group|info|inner|items?|module|name|note|posts?|profile|section|stories|articles?|widget|wrap|wrapper|area|banner))*$/i;

/** An offer, or what stands in the article, where they lead there; else players on a field. */
const WAYS = /(?:^|[-_])(?:pitch|toc)(?:$|[-_])/i;

/** What readers have written, who has written it, what else is read: the text's, where it tells as much and leads nowhere. */
const OTHERS =
  /^(?:comments|comentarii|komentar|kommentare|commentaires|comentarios|commenti|komentarze|reacties|journalist|suggested[-_]topics)$/i;

/** So many boxes of one name may say little and be the page's; the questions of an interview are more. */
const MOST_BRIEF = 1;

const isOthers = (box: Element, called: string): boolean =>
  box.matches("div,section,aside") &&
  (box.querySelector("a[href]") !== null ||
    (proseIn(box) === 0 &&
      bearersOf(box.ownerDocument, called).length <= MOST_BRIEF));

/**
 * Words that name what is beside an article, wherever they stand in a class or id ("ad-slot__inner", "paywall-panel"), or now and then
 * what the text is about ("poll-result").
 */
const BESIDE =
  /(?:^|[-_])(?:ads?|adv|advert\w*|newsletters?|(?:pay|reg)wall|(?:cookie|consent|privacy)(?:[-_]\w{1,9})?[-_]?wall|subscri(?:be|ptions?)|abo|regist(?:er|ration)|sign-?ups?|offers?|donat(?:es?|ions?)|by-?lines?|poll(?:s|ing)?|survey(?:box)?|umfrage|sondage|encuesta|sondaggio|ankieta|promos?|payment[-_]?box|pay[-_]?link|app[-_](?:block|promo)|published[-_]dates|embed[-_]relation|rel-?content|also[-_]?from|related(?:posts?|articles?|stor(?:y|ies)|links?|news|content|items?)?|recirc\w*|shar(?:e|ing)|compartir|compartilhar|partager?|outbrain|taboola)(?:$|[-_])/i;

/** A film's player: what it says are its title, its length and its buttons. */
const FILM = /(?:^|[-_])(?:videos?|vid[-_]?box)(?:$|[-_](?!.*transcript))/i;

/** Letters. */
const LONGEST_FILM = 300;
const LONGEST_POLL = 300;
const LONGEST_FACT = 80;

/** What the newsroom asks of its readers. It may be as long as an article. */
const LONG =
  /(?:^|[-_])(?:next[-_](?:article|story)|contrib(?:utions?)?|donat(?:e|ions?)|epic|appeal|editors?[-_]message|cta)(?:$|[-_])/i;

/** What is offered in a form: what one signs up to may be told at length, too. */
const SIGN_UP = /(?:^|[-_])(?:newsletters?|sign[-_]?ups?)(?:$|[-_])/i;

/** What a page marks as no content for search engines. */
const isNoContent = (box: Element): boolean =>
  box.matches("div,section,aside") &&
  [...box.classList].some((name) => /^(?:robots-)?nocontent$/i.test(name));

/** A box with more running text than so many letters is no widget. */
const MOST_PROSE = 700;

/** What those who sell recommendations call theirs. */
const WIDGET = /(?:^|[-_])(?:taboola|outbrain)(?:$|[-_])/i;

/** A section of a manual, or of a text: named by its anchor alone, and headed. "Next steps" are one of "section", too. */
const isAnchored = (box: Element): boolean =>
  box.id !== "" &&
  !WIDGET.test(box.id) &&
  (!box.hasAttribute("class") ||
    (box.id === "next" && box.matches("[class='section']"))) &&
  isHeading(box.firstElementChild) &&
  (box.localName === "section" ||
    (box.localName === "div" && !box.querySelector(`a[href],[${FORM}]`)));

const isFilm = (box: Element): boolean =>
  briefText(box, LONGEST_FILM) !== null && !box.querySelector(SHOWN);

/** A film's title and what is said of it, in what is named after it. */
const isHeadedFilm = (box: Element, name: string): boolean =>
  FILM.test(name) && isFilm(box) && box.querySelector(HEADINGS) !== null;

/** Letters of what a player says of all that can be set in it, as video.js does to those who hear a page. */
const LONGEST_SETTINGS = 1500;

/** "Play video", how long it is, its title: a film's box, whatever the page calls it. */
function saysPlay(box: Element): boolean {
  const words = briefText(box, LONGEST_SETTINGS) ?? "";
  return (
    /^video player is loading\./i.test(words) ||
    (words.length <= LONGEST_FILM &&
      /play video/i.test(words) &&
      /(?<![\d:])\d{1,2}:\d{2}(?![\d:])/.test(words) &&
      proseIn(box) === 0)
  );
}

/** How many have voted, in all. */
const TOTAL =
  /^(?:er is [\d.]+ keer gestemd|(?:zakończona )?łącznie głosów: ?\d+|(?:total (?:de|des|dei) (?:votos|votes|voti)|abgegebene stimmen|всего голосов) ?: ?[\d., ]+|(?:total:? )?[\d.,]+\+? (?:votes|stimmen|suara|votos)(?: so far| in total)?)$/i;

/** An election's result: the votes of each. */
const areResults = (box: Element): boolean =>
  areTwo(box.querySelectorAll("p,div"), (line) =>
    /^\p{Lu}[^:?]{2,40}: ?[\d.,]+ ?(?:votes|stimmen|suara|votos|percent|per cent|persen|prozent|%)$/u.test(
      briefText(line, LONGEST_FACT) ?? "",
    ),
  );

/** "57% Panen lebih awal (401 suara)": how many are for an answer. */
const VOTED =
  /^\d{1,3} ?%.{1,80}\([\d.,]+ (?:votes|stimmen|suara|votos|voix|voti)\)$/i;

/** A poll of readers, which asks and tells how many have voted; an election's result tells it of each. */
const isPoll = (box: Element): boolean =>
  briefText(box, LONGEST_POLL)?.includes("?") === true &&
  (linesOf(box).some(({ text }) => TOTAL.test(text)) ||
    areTwo(box.querySelectorAll("li"), (item) =>
      VOTED.test(briefText(item, LONGEST_FACT) ?? ""),
    ));

/** Whether it has a way to what it offers, or one that it says is paid for. */
const isPressed = (box: Element): boolean =>
  [...box.querySelectorAll("a[href]")].some(
    (link) => PRESS.test(textOf(link)) || link.matches("[rel~='sponsored' i]"),
  );

/** Of all running text, so much stands where the page has its article: behind it a box is what it is called. */
const NEARLY_ALL = 0.9;

/** Paragraphs alone, tables, and lists that lead nowhere are text, by whatever topic or purpose the page calls what they stand in. */
const isText = (box: Element): boolean =>
  !isPoll(box) &&
  !isPressed(box) &&
  (isAllProse(box) ||
    areResults(box) ||
    box.querySelector("table") !== null ||
    (box.querySelector("ul,ol") !== null &&
      linkedText(box) === 0 &&
      !box.querySelector(`[${FORM}]`)));

/** The class that most of the text's paragraphs bear; "" where they bear none. */
function classOfText(paragraphs: readonly Element[]): string {
  const counts = new Map<string, number>();
  for (const { className } of paragraphs)
    counts.set(className, (counts.get(className) ?? 0) + 1);
  const [name = ""] =
    [...counts].find(([, count]) => count > paragraphs.length / 2) ?? [];
  return name;
}

/** Facts in paragraphs such as the text's are, that lead nowhere. */
const areFacts = (box: Element, name: string): boolean =>
  name !== "" &&
  linkedText(box) === 0 &&
  !box.querySelector(`[${FORM}]`) &&
  areTwo(
    box.querySelectorAll("p"),
    (line) => line.className === name && FACT.test(textOf(line)),
  );

/** Paragraphs of what a form is for, and of what becomes of what is entered. */
const MOST_AROUND = 3;

/** What pages call a summary of their text. */
export const SUMMARY =
  ":is([class*='summary' i],[class*='standfirst' i],[class*='excerpt' i])";

/** The largest small box around a form: what stands there tells what the form is for. */
function boxAround(form: Element, body: Element, prose: number): Element {
  let around = form;
  for (
    let box = form.parentElement;
    box &&
    box !== body &&
    briefText(box, MOST_PROSE) !== null &&
    box.querySelectorAll("p").length <= MOST_AROUND &&
    !box.querySelector(SUMMARY) &&
    proseIn(box) <= prose / 4;
    box = box.parentElement
  )
    around = box;
  return around;
}

/** Letters of what a newsroom says of its own article. */
const LONGEST_OWNED = 500;

/** Forms, and boxes that the page itself calls something else than its article, where they hold hardly any of the text. */
export function* namedBoxes(cleaning: Cleaning): Steps {
  const { body } = cleaning;
  const paragraphs = yield* paragraphsWithin(body);
  const prose = lettersIn(paragraphs);
  // Joomla's, of writer, day, category and hits; a forum's, of who has posted; how the page is to be quoted.
  for (const list of body.querySelectorAll("dl,.postbody .signature"))
    if (
      (list.matches(".article-info,.postprofile,.signature") ||
        /URL.*Access Date/.test(briefText(list, MOST_PROSE) ?? "")) &&
      proseIn(list) === 0
    )
      takeOut(list, "named-box", cleaning);
  const textClass = classOfText(paragraphs);
  const home = proseHome(body, NEARLY_ALL, paragraphs);
  const isBehind = (box: Element): boolean =>
    !home.contains(box) && follows(home, box);
  const found: { box: Element; name: string }[] = [];
  /** How much running text stands in paragraphs of one name. */
  const weights = new Map<string, number>();
  const boxes = body.querySelectorAll("div,section,aside,ul,ol,p");
  yield* each(boxes, (box) => {
    const isForm = box.hasAttribute(FORM);
    if (
      box.closest(isForm ? "table" : "figure,table") ||
      isAnchored(box) ||
      !(isForm || hasText(box))
    )
      return;
    const all = calledIn(box);
    const isMarked = isNoContent(box);
    const isLong =
      isMarked ||
      all.some((called) => LONG.test(called)) ||
      (all.some((called) => SIGN_UP.test(called)) &&
        box.querySelector(`[${FORM}]`) !== null);
    const isPlayer = saysPlay(box);
    const name = isForm
      ? "form"
      : isPlayer
        ? "player"
        : all.find(
            (called) =>
              NAMED.test(called) ||
              BESIDE.test(called) ||
              LONG.test(called) ||
              (WAYS.test(called) && box.querySelector("a[href]") !== null) ||
              (OTHERS.test(called) && isOthers(box, called)) ||
              (isMarked && called.endsWith("nocontent")) ||
              (FILM.test(called) && isFilm(box)),
          );
    if (!name) return;
    // A correction is the text's, in whatever box.
    const owned = isForm ? null : briefText(box, LONGEST_OWNED);
    if (owned && beginsNote(owned) && isSentence(owned)) return;
    const own = proseIn(box);
    if (isProse(box) && !isPlayer)
      weights.set(name, (weights.get(name) ?? 0) + own);
    const isTopic = BESIDE.test(name) || FILM.test(name);
    if (
      isTopic &&
      !isLong &&
      !NAMED.test(name) &&
      !isBehind(box) &&
      ((isText(box) && !isHeadedFilm(box, name)) || areFacts(box, textClass))
    )
      return;
    const most = isLong ? prose / 2 : Math.min(MOST_PROSE, prose / 4);
    if (own > most && !isPlayer) return;
    found.push({
      box: name === "form" ? boxAround(box, body, prose) : box,
      name,
    });
  });
  // Pages name paragraphs of the text so, too, such as those that only some may read: then most of it bears that name.
  for (const { box, name } of found)
    if (body.contains(box) && (weights.get(name) ?? 0) <= prose / 2)
      takeOut(box, name === "form" ? "form" : "named-box", cleaning);
}

/** The way to a page's next part, of the same article. */
const NEXT_PAGE =
  /^(?:halaman (?:selanjutnya|berikutnya)|next page)\s*[»›>→]?$/i;

/** Letters of what may stand in a box with it: how that part begins. */
const LONGEST_BEGINNING = 300;

/** What the next part begins with, between such words and the link of the same: it goes on there. */
export function nextPages(cleaning: Cleaning): void {
  const { body } = cleaning;
  for (const link of body.querySelectorAll("a[href]")) {
    const words = briefText(link, 30) ?? "";
    const box = link.parentElement;
    if (
      box &&
      box !== body &&
      NEXT_PAGE.test(words) &&
      briefText(box, LONGEST_BEGINNING)?.startsWith(words)
    )
      takeOut(box, "call", cleaning);
  }
}

/** Letters of a table that the text runs around. */
const LONGEST_ASIDE = 300;

/** Whether words stand beside a table in what holds it: builders of letters align each part of a text so, alone in a cell. */
const isBesideWords = (table: Element): boolean =>
  [...(table.parentElement?.childNodes ?? [])].some(
    (node) => node !== table && hasText(node),
  );

/** Small tables beside the text: what older pages set apart, a quote or a way to something else. */
export function floatedTables(cleaning: Cleaning): void {
  for (const table of cleaning.body.querySelectorAll(FLOATED))
    if (
      cleaning.body.contains(table) &&
      isBesideWords(table) &&
      briefText(table, LONGEST_ASIDE) &&
      !table.querySelector("th") &&
      [...table.querySelectorAll("img")].every(isSign)
    )
      takeOut(table, "aside", cleaning);
}
