import type { Cleaning } from "./cleaning.ts";

/** Pull quotes become quotes; who said it becomes a line of its own. */
export function quotes({ body, profile }: Cleaning): void {
  if (profile.quote.block.length === 0) return;
  for (const block of body.querySelectorAll(profile.quote.block.join(","))) {
    const document = block.ownerDocument;
    const quote = document.createElement("blockquote");
    const author =
      profile.quote.author.length > 0
        ? block.querySelector(profile.quote.author.join(","))
        : null;
    author?.remove();
    const words = document.createElement("p");
    words.append(...block.childNodes);
    quote.append(words);
    if (author) {
      const line = document.createElement("p");
      const cite = document.createElement("cite");
      cite.append(...author.childNodes);
      line.append(cite);
      quote.append(line);
    }
    block.replaceWith(quote);
  }
}
