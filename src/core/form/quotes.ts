import { textOf } from "../text/text.ts";

/** Pull quotes without a known name: the few paragraphs that bear a class where the others bear none. */
export function quotesByForm(body: Element): void {
  const paragraphs = [...body.querySelectorAll("p")].filter(
    (block) => textOf(block) !== "",
  );
  const marked = paragraphs.filter(
    (block) =>
      block.classList.length > 0 &&
      block.parentElement?.localName !== "blockquote" &&
      !/^disclaimer\b/i.test(textOf(block)) &&
      !block.querySelector("a,img,strong"),
  );
  if (paragraphs.length < 4 || marked.length > paragraphs.length / 4) return;
  for (const block of marked) {
    const quote = block.ownerDocument.createElement("blockquote");
    const author = block.lastElementChild;
    block.before(quote);
    quote.append(block);
    if (author?.localName !== "span" || textOf(author) === textOf(block))
      continue;
    const line = block.ownerDocument.createElement("p");
    const cite = block.ownerDocument.createElement("cite");
    cite.append(...author.childNodes);
    line.append(cite);
    author.remove();
    quote.append(line);
  }
}
