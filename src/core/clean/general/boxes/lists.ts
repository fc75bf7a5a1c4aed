import { follows } from "../../../order.ts";
import { each, type Steps } from "../../../steps.ts";
import {
  HEADINGS,
  isHeading,
  isLinks,
  isProse,
  linkedText,
  paragraphsWithin,
} from "../../../text/prose.ts";
import { countWords } from "../../../text/script.ts";
import {
  beside,
  briefText,
  hasText,
  isBreak,
  isOfLine,
  textOf,
} from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";
import { isLinkList, runAfter } from "../../related.ts";
import { isTeaser, isWays, LONGEST_SUMMARY } from "../../teaser.ts";
import { BOX_NAMES } from "../lines/labels.ts";

/** Letters. */
const LONGEST_TEASER = 600;

/** Headings over lists of other articles. */
export const LISTS =
  /^(?:(?:other|more|previous)(?: recent)?(?: (?:news|press))? (?:releases|headlines|stories)|(?:(?:previous|recent) and )?(?:related|relevant|similar)(?: (?:articles?|stories|news|content|topics|links|coverage|items|pages|posts|information)(?: from .{1,40})?)?|related (?:on|at) .{1,40}|more .{1,30} to (?:make|read|try|watch) next|(?:more|also) (?:from|on|in|stories|news|great)\b.{0,40}|(?:the )?latest (?:on|from|in)\b.{0,40}|[\w.]{2,20} recommends|most (?:read|popular|viewed|shared)|more (?!info|details|resources|reading)[^.!?:]{3,40}(?=:)|popular (?:videos?|photos?)|trending(?: now)?|recommended(?: for you)?|you (?:may|might) (?:also )?like|read next|further reading|also read|(?:read )?more articles by .{1,60}|(?:more|other) .{2,40} you(?:[’']ll| may| might) (?:love|like|enjoy)|what to read next|(?:latest|popular|recent)(?: (?:news|headlines|stories|posts|entries|comments|obituaries))?(?: from\b.{0,40})?|editor'?s picks?|top stories|don'?t miss|see also|siehe (?:dazu |hierzu )?auch|stellenmarkt|saiba mais|external links|blogroll|(?:blog )?archives?|(?:table of )?contents|içindekiler|inhaltsverzeichnis|cuprins|mehr (?:aus|zum thema)\b.{0,40}|inhoudsopgave|sommaire|in this article|daftar isi|berita (?:terkait|lainnya|terbaru|terkini|populer|pilihan)|artikel (?:terkait|lainnya|terbaru)|terpopuler|rekomendasi(?: (?:untuk anda|artikel|berita))?|baca juga|terkini|pilihan editor|topik terkait|関連(?:ニュース|記事)|อ่านข่าว(?:เพิ่มเติม|อื่น)|ข่าวที่เกี่ยวข้อง|관련기사|相关(?:阅读|新闻)|související(?: články)?|comments?|komentar)\s*:?$/i;

/** The same in other languages. */
const LISTS_ABROAD =
  /^(?:(?:ähnliche|verwandte|weitere|aktuelle) (?:artikel|beiträge|nachrichten|meldungen|themen)|articles? (?:similaires?|liés?|récents?)|dans la même rubrique|(?:art[íi]culos|noticias|entradas|artigos|notícias|posts) (?:relacionad[ao]s|recientes|recentes)|(?:articoli|notizie) correlat[ie]|gerelateerde (?:artikelen|berichten)|meer nieuws|(?:podobne|powiązane|najnowsze) (?:artykuły|wpisy|wiadomości)|(?:relaterade|fler|senaste) (?:artiklar|nyheter|inlägg)|(?:podobné|další) (?:články|zprávy)|relaterede artikler|kapcsolódó (?:cikkek|hírek)|articole (?:similare|recomandate)|(?:похожие|другие|последние) (?:записи|статьи|новости|материалы)|схожі (?:записи|статті|новини)|(?:[iİ]lgili|benzer|diğer) (?:haberler|yazılar)|σχετικά (?:άρθρα|νέα)|(?:tin|bài viết) liên quan|xem nhiều|tin cùng chuyên mục|có thể bạn quan tâm|คุณอาจสนใจ)\s*:?$/iu;

/** Some words, and no more than a teaser has. */
const isBrief = (box: Element): boolean =>
  Boolean(briefText(box, LONGEST_TEASER)) && !box.querySelector("p ~ p");

/** Three or more boxes alike, each with a way to another page and few words. */
function areTeasers(boxes: readonly Element[]): boolean {
  return (
    boxes.length >= 3 &&
    boxes.every(
      (box) =>
        box.className === boxes[0]?.className &&
        box.querySelector("a[href]") &&
        isBrief(box),
    )
  );
}

/** What is said of another article under its headline, which leads there: between it and the next one, or of the last of several. */
const isSummary = (line: Element): boolean => {
  const isWay = (other: Element | null | undefined): boolean =>
    other != null && isLinks(other);
  const { previousElementSibling: headline, nextElementSibling: next } = line;
  const isLast = (): boolean =>
    next?.localName !== "p" &&
    isWay(headline?.previousElementSibling?.previousElementSibling);
  return (
    line.localName === "p" &&
    // A paragraph goes on with the text.
    !isProse(line) &&
    briefText(line, LONGEST_SUMMARY) !== null &&
    isWay(headline) &&
    (next === null || isWay(next) || isLast())
  );
};

/** What stands over the subjects of an article. */
const TOPICS =
  /^(?:(?:related )?(?:topics?|tags?)|topik(?: terkait)?|tag terkait|filed under)\s*:?$/i;

/** Names alone, as subjects are: two or three words each, and no sentence. */
const areTopics = (list: Element): boolean =>
  list.matches("ul,ol") &&
  list.childElementCount > 0 &&
  [...list.children].every((item) => {
    const words = briefText(item, 40);
    return (
      words !== null && /^[^.!?:;]+$/.test(words) && countWords(words) <= 4
    );
  });

/** In capitals alone: in small letters it begins sentences. */
const ALSO = /^ALSO:?$/;

const isListHeading = (heading: Element): boolean => {
  const text = briefText(heading, 100) ?? "";
  return (
    ALSO.test(text) ||
    LISTS.test(text) ||
    LISTS_ABROAD.test(text) ||
    BOX_NAMES.test(text) ||
    TOPICS.test(text)
  );
};

/** A headline that leads to another page, and a few words under it. */
const isCard = (box: Element): boolean =>
  [...box.querySelectorAll(HEADINGS)].some(isLinks) && isBrief(box);

/** Whether all that stands in one box with a heading looks like other articles. */
function isAmongTeasers(heading: Element): boolean {
  const boxes = [...(heading.parentElement?.children ?? [])].filter(
    (child) => !isHeading(child),
  );
  return areTeasers(boxes) || (boxes.length > 0 && boxes.every(isCard));
}

/** Whether a heading calls what stands under it, in a box of their own, other articles, and that is what they look like. */
export const isOverTeasers = (heading: Element): boolean =>
  isListHeading(heading) && isAmongTeasers(heading);

/** No words: a dash before a link, or what parts it from a break. */
const isSign = (node: ChildNode): boolean =>
  /^(?:#text|SPAN)$/.test(node.nodeName) &&
  !/[\p{L}\d]/u.test(node.textContent ?? "");

/** The lines between breaks right below a label that are links, and no more; none where there are not several. */
function linkedLinesBelow(label: Element): ChildNode[] {
  const run: ChildNode[] = [];
  let next = label.nextSibling;
  for (
    ;
    next &&
    (isBreak(next) ||
      isSign(next) ||
      (next.nodeType === 1 && (next as Element).matches("a[href]")));
    next = next.nextSibling
  )
    run.push(next);
  // A line that goes on behind its link is a sentence's.
  const lines =
    next && isOfLine(next) ? run.slice(0, run.findLastIndex(isBreak)) : run;
  const isBelow = isBreak(lines.find((node) => !isSign(node)));
  return isBelow && lines.filter(({ nodeName }) => nodeName === "A").length > 1
    ? lines
    : [];
}

/** "Related stories" and what stands under it in the same box. */
export function* headedLists(cleaning: Cleaning): Steps {
  const { body } = cleaning;
  const last = (yield* paragraphsWithin(body)).at(-1);
  /** Subjects stand below a text; within it they are a list of its own. */
  const areSubjects = (heading: Element, list: Element): boolean =>
    TOPICS.test(textOf(heading)) &&
    areTopics(list) &&
    !beside(list, "nextElementSibling")?.matches("p,h2,h3,h4") &&
    (!last || follows(last, heading));
  const headings = body.querySelectorAll(`${HEADINGS},p,strong,b,div,header`);
  yield* each(headings, (line) => {
    if (!body.contains(line) || !isListHeading(line)) return;
    const lines = line.matches("strong,b") ? linkedLinesBelow(line) : [];
    if (lines.length > 0) {
      const list = line.ownerDocument.createElement("span");
      line.before(list);
      list.append(line, ...lines);
      takeOut(list, "list", cleaning);
      return;
    }
    // It may stand in a box of its own.
    let heading = line;
    for (
      let box = line.parentElement;
      box && box !== body && briefText(box, 100) === textOf(line);
      box = box.parentElement
    )
      heading = box;
    const box = heading.parentElement;
    if (!box) return;
    if (
      box !== body &&
      (isAmongTeasers(heading) ||
        (linkedText(box) >
          (textOf(box).length - textOf(heading).length) * 0.6 &&
          ![...box.querySelectorAll("p")].some(isProse)))
    )
      takeOut(box, "list", cleaning);
    else {
      const lists = runAfter(
        heading,
        (next) =>
          next.localName === "hr" ||
          isLinks(next) ||
          isLinkList(next) ||
          isWays(next) ||
          isSummary(next) ||
          isTeaser(next, cleaning.url) ||
          areSubjects(heading, next),
      );
      if (!lists.some(hasText)) return;
      for (const list of [...lists, heading]) takeOut(list, "list", cleaning);
    }
  });
}
