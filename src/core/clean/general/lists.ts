import { isProse, linkedText } from "../../prose.ts";
import { each, type Steps } from "../../steps.ts";
import { briefText, hasText, textOf } from "../../text.ts";
import { type Cleaning, takeOut } from "../cleaning.ts";
import { isLinks } from "./lines.ts";

/** Headings over lists of other articles. */
export const LISTS =
  /^(?:related(?: (?:articles?|stories|news|content|topics|links|coverage|items))?|more (?:from|on|in|stories|news)\b.{0,40}|(?:the )?latest (?:on|from|in)\b.{0,40}|most (?:read|popular|viewed|shared)|popular(?: (?:videos?|photos?|news|stories|posts))?|trending(?: now)?|recommended(?: for you)?|you (?:may|might) (?:also )?like|read next|further reading|also read|what to read next|latest(?: (?:news|stories))?|editor'?s picks?|top stories|don'?t miss|see also|external links|table of contents|in this article|daftar isi|berita (?:terkait|lainnya|terbaru|terkini|populer|pilihan)|artikel (?:terkait|lainnya|terbaru)|terpopuler|rekomendasi(?: untuk anda)?|baca juga|terkini|pilihan editor|topik terkait|comments?|komentar)\s*:?$/i;

/** "Related stories" and what stands under it in the same box. */
export function headedLists(cleaning: Cleaning): void {
  const { body } = cleaning;
  for (const heading of body.querySelectorAll("h1,h2,h3,h4,h5,h6,p,strong")) {
    const box = heading.parentElement;
    if (
      !body.contains(heading) ||
      !LISTS.test(briefText(heading, 100) ?? "") ||
      !box
    )
      continue;
    if (
      box !== body &&
      linkedText(box) > (textOf(box).length - textOf(heading).length) * 0.6 &&
      ![...box.querySelectorAll("p")].some(isProse)
    )
      takeOut(box, "list", cleaning);
    else {
      let next = heading.nextElementSibling;
      while (
        next &&
        (isLinks(next) ||
          (next.matches("ul,ol") && [...next.children].every(isLinks)))
      ) {
        const after: Element | null = next.nextElementSibling;
        takeOut(next, "list", cleaning);
        next = after;
      }
    }
  }
}

/** Cards of other articles: three or more alike beside each other, each a linked headline with hardly any text. */
export function* cards(cleaning: Cleaning): Steps {
  const isCard = (element: Element): boolean => {
    const text = briefText(element, 449);
    return (
      text !== null &&
      text.length > 0 &&
      linkedText(element) >= Math.min(20, text.length * 0.3) &&
      (element.querySelector("img,h2,h3,h4,h5,h6") !== null ||
        isLinks(element)) &&
      ![...element.querySelectorAll("p")].some(
        (paragraph) => isProse(paragraph) && textOf(paragraph).length > 200,
      )
    );
  };
  const boxes = cleaning.body.querySelectorAll("div,section,ul,ol,aside");
  yield* each(boxes, (parent) => {
    if (!cleaning.body.contains(parent)) return;
    // A list of bare links is judged as one.
    if (parent.matches("ul,ol") && !parent.querySelector("img,h2,h3,h4,h5,h6"))
      return;
    const [first, ...others] = [...parent.children].filter(
      (child) => hasText(child) || child.querySelector("img"),
    );
    // What stands over cards does not keep them.
    const isHeaded = /^h[1-6]$/.test(first?.localName ?? "");
    const children = first && !isHeaded ? [first, ...others] : others;
    if (children.length < 3) return;
    const alike = children.every(
      (child) => child.localName === others[0]?.localName && isCard(child),
    );
    // Every card opens with a link of its own; a listicle's entries do not.
    if (
      alike &&
      children.every((child) => linkedText(child) >= textOf(child).length * 0.4)
    )
      takeOut(parent, "cards", cleaning);
  });
}

/** Photos that are only the way to another page: the remains of a card. */
export function linkedPhotos(cleaning: Cleaning): void {
  for (const photo of cleaning.body.querySelectorAll("a[href] img")) {
    const link = photo.closest("a[href]");
    if (
      !link ||
      !cleaning.body.contains(link) ||
      link.closest("figure:has(figcaption)")
    )
      continue;
    if (
      /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i.test(
        link.getAttribute("href") ?? "",
      ) ||
      link.getAttribute("href")?.startsWith("#")
    )
      continue;
    if (textOf(link) === "" || isLinks(link))
      takeOut(link, "linked-photo", cleaning);
  }
}
