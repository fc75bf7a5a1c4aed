import { calledIn } from "../classes.ts";
import { COMMENTS, READERS } from "../doubt.ts";
import { parseDate, tellsFromNow } from "../metadata/dates/dates.ts";
import { follows } from "../order.ts";
import type { Snapshot } from "../page/snapshot.ts";
import { each, type Steps } from "../steps.ts";
import { type Line, linesOf } from "../text/lines.ts";
import { isProse, lettersIn } from "../text/prose.ts";
import { beside, briefText, hasText, textOf } from "../text/text.ts";
import { signature } from "./second-look.ts";

/*
 * What readers have written below an article. There may be more of it than of the article, and a judge would choose it.
 */

/** Names of boxes that hold comments; no "comments-open". */
const NAMED =
  /(?:^|[-_])(?:comments(?![-_](?:on|off|open|closed|enabled))|comment-?lists?|comment-main|komen|komentar\w*|kommentare|commenti|commentaires|comentarios|talkbacks|disqus|viafoura|spot-?im|cmts?|cmnts?)(?:$|[-_])/i;

/** Names of such boxes, and of sections of a newspaper. */
const NAMED_LOOSELY =
  /(?:^|[-_])(?:comment[-_](?:list|stream|thread|section|items)|responses[-_]stream)(?:$|[-_])/i;

/** What stands over comments of a forum, and over what else. */
const FORUM_LABEL = /^messages$/i;

/** What stands over comments. */
const LABEL =
  /^(?:\d+ ?|top rated )?(?:comments?|conversations?|discussions?|responses?|replies|komentar\w*(?: pembaca)?|reacties|kommentare|(?:vos )?commentaires|comentarios|commenti|комментарии|reviews \(\d+\)|visitor opinions(?: \(.{1,30}\))?|みんなのコメント|コメント(?:\d+件)?|评论|評論|留言|댓글|коментарі|yorum(?:lar)?|komentáře|hozzászólások|comentarii|σχ[όο]λια|bình luận|ความคิดเห็น|(?:ال)?تعليقات|نظرات|תגובות(?: לכתבה(?: זו)?)?|মন্তব্য|टिप्पणियां)(?: ?\(?\d+\)?| \d+ comments?| \(view all\))?$|\b(?:condolences|guest ?book)\b/i;

/** What stands over what readers have written of somebody who died; more words are a part of a story. */
const CONDOLENCES =
  /^(?:(?:[Ss]hare |[Ll]eave |[Vv]iew |[Oo]nline )?[Cc]ondolences(?: \(?\d+\)?| [Bb]ook)?|(?:[Mm]emories (?:and|&) )?[Cc]ondolences for \p{Lu}.{2,60})$/u;

/** A box of several parts: what somebody has written, a name, a day. */
const isBoxed = (item: Element): boolean =>
  item.matches("div,article,section") && item.childElementCount > 1;

/** Letters of a reader's name, with the day beside it, and of a label. */
const LONGEST_LINE = 80;

/** Letters. Where less text stands above, the comments may be the article. */
const LEAST_ABOVE = 140;

const LEAST_ALIKE = 3;

/** A few words over others: a name over what its bearer says. */
function isSaying(item: Element): boolean {
  const parts = [...item.querySelectorAll("*")].filter(
    (part) => part.firstElementChild === null && hasText(part),
  );
  const name = textOf(parts[0]);
  return (
    parts.length >= 2 && name.length <= LONGEST_LINE && name !== textOf(item)
  );
}

const isLabel = (
  element: Element | null | undefined,
  label = LABEL,
): element is Element =>
  element != null && label.test(briefText(element, LONGEST_LINE) ?? "");

/** A saying whose day stands over it. */
const isDated = (item: Element): boolean =>
  isSaying(item) &&
  linesOf(item)
    .slice(0, 2)
    .some(({ text }) => parseDate(text, "") !== null);

/** Letters of a reader's name. */
const LONGEST_NAME = 40;

/** A name of a kind that bears figures at its end: "otis11". What begins with a figure is a time. */
const NICKNAME = /^[^\s\d.!?:][^\s.!?:]*$/;

/** Who has written a piece that a name and a day or time are over, "" where it is no such one. */
function signedBy(item: Element, lines: readonly Line[]): string {
  if (item.querySelector("h1,h2,h3,h4,h5,h6")) return "";
  const above = lines.slice(0, 2);
  const name = above[0]?.pieces[0];
  const isWhen = ({ text, element }: Line): boolean =>
    text.length <= LONGEST_LINE &&
    (parseDate(text, "") !== null ||
      tellsFromNow(text) ||
      element.querySelector("time") !== null);
  return name &&
    name.length <= LONGEST_NAME &&
    (!/[\d.!?:]/.test(name) || NICKNAME.test(name)) &&
    above.some(isWhen)
    ? name
    : "";
}

/** The way to answer what a reader has written; nobody answers a paragraph. */
const ANSWER =
  /^(?:reply|respond|report abuse|balas|tanggapi|antworten|répondre|responder|rispondi|reageer|beantwoorden|svara?|odpowiedz|yanıtla|ответить|返信|回复|回覆|답글|답변)(?: ?\(?\d+\)?)?$/i;

const isAnswerable = (lines: readonly Line[]): boolean =>
  lines.some(({ pieces }) => pieces.some((piece) => ANSWER.test(piece)));

/** So many of them, signed by at least half as many, are readers' even if nothing says so. */
const LEAST_SIGNED = 5;

/** Letters of what a reader has written. */
const LONGEST_SAYING = 5000;

/** Whether most of what a box holds can be answered, or was signed by one reader each, and dated: of a live report few have written all. */
function areReaders(box: Element): boolean {
  if (box.childElementCount < LEAST_ALIKE) return false;
  // Of most boxes one part tells that they are none.
  const middle = box.children[box.childElementCount >> 1];
  if (!middle || !briefText(middle, LONGEST_SAYING)) return false;
  const lines = linesOf(middle);
  const mayBeAnswered = isAnswerable(lines);
  if (!mayBeAnswered && signedBy(middle, lines) === "") return false;
  const items = itemsOf(box);
  const isMost = (count: number): boolean => count >= items.length * 0.8;
  if (mayBeAnswered && items.length >= LEAST_ALIKE)
    return isMost(items.map(linesOf).filter(isAnswerable).length);
  const names = items
    .map((item) => signedBy(item, linesOf(item)))
    .filter((name) => name !== "");
  return (
    items.length >= LEAST_SIGNED &&
    isMost(names.length) &&
    new Set(names).size >= items.length / 2
  );
}

/** Most of what a box holds, where its parts bear one name: that of the middle one, too. */
function itemsOf(box: Element): Element[] {
  const children = [...box.children].filter(hasText);
  const middle = children[children.length >> 1];
  if (!middle || children.length < LEAST_ALIKE) return [];
  const name = signature(middle);
  const alike = children.filter((child) => signature(child) === name);
  return lettersIn(alike) >= lettersIn(children) / 2 ? alike : [];
}

function isComments(box: Element): boolean {
  // A box of the text may be said to have some: "hasComments".
  if (
    box.matches("[itemprop~='comment']") ||
    [...box.classList, box.id].some((name) => NAMED.test(name))
  )
    return true;
  const isUnder = (label: RegExp): boolean =>
    isLabel([...box.children].find(hasText), label) ||
    isLabel(beside(box, "previousElementSibling"), label);
  const hold = (isOne: (item: Element) => boolean): boolean =>
    itemsOf(box).filter(isOne).length >= LEAST_ALIKE;
  return (
    ((isUnder(LABEL) ||
      calledIn(box).some((name) => NAMED_LOOSELY.test(name))) &&
      hold(isSaying)) ||
    (isUnder(FORUM_LABEL) && hold(isDated)) ||
    (isUnder(CONDOLENCES) && hold(isBoxed)) ||
    areReaders(box)
  );
}

/** What stands among comments that are in no box, as weblogs of the first years have them. */
const SIGNED = /\b(?:posted by|trackback url)\b/i;

/** A heading over such comments, and all that follows beside it. */
const withoutBox = (scope: Element): Element[] =>
  [...scope.querySelectorAll("h2,h3,h4")].flatMap((heading) => {
    const text = briefText(heading, LONGEST_LINE) ?? "";
    if (!LABEL.test(text) && !/^(?:track|ping)backs?\b/i.test(text)) return [];
    const beside = [...(heading.parentElement?.children ?? [])];
    const rest = beside.slice(beside.indexOf(heading));
    return rest.some((part) => SIGNED.test(textOf(part))) ? rest : [];
  });

/** Letters. What stands loose and is shorter may be a label. */
const LEAST_LOOSE = 80;

/** How many letters of lines stand in an element loose, beside the boxes in it and before the comments. */
function looseIn(element: Element, comments: Element): number {
  const letters = [...element.childNodes]
    .filter((node) => node.nodeType === 3 && follows(node, comments))
    .reduce((sum, node) => sum + textOf(node).length, 0);
  return letters >= LEAST_LOOSE ? letters : 0;
}

/** Marks the boxes in which readers write, below a text of which they are no part. */
export function* markComments({ scope }: Snapshot): Steps {
  const boxes: Element[] = [];
  yield* each(scope.querySelectorAll("div,section,ul,ol,aside"), (box) => {
    if (boxes.at(-1)?.contains(box) || !isComments(box)) return;
    if (box.querySelector("h1")) return;
    const label = beside(box, "previousElementSibling");
    boxes.push(...(isLabel(label) ? [label] : []), box);
  });
  boxes.push(...withoutBox(scope));
  // Over the text, such a box says how many there are.
  const first =
    boxes.find((box) => briefText(box, LONGEST_LINE) === null) ?? boxes[0];
  if (!first) return;
  let letters = 0;
  yield* each(scope.querySelectorAll("p,div,li,td,blockquote"), (block) => {
    if (follows(block, first) && !block.closest(`aside,nav,${COMMENTS}`))
      letters +=
        isProse(block) && !block.contains(first)
          ? textOf(block).length
          : looseIn(block, first);
  });
  if (letters >= LEAST_ABOVE)
    for (const box of boxes) box.setAttribute(READERS, "");
}
