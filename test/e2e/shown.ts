import type { Expected } from "../fixture.ts";

/*
 * An article as it stands on the screen, in the form of the fixtures' expected.json. Read from the rendered elements alone, so that
 * extraction and drawing are both put to the test.
 */

/** What of a fixture can be seen. */
export type Shown = Omit<Expected, "kind">;

/** What a reader must see of the gold. */
export const seenOf = ({ kind: _, ...rest }: Expected): Shown => rest;

/**
 * Runs in the page, from its source alone: nothing outside of it may be named in it.
 * @param root what the article was drawn in
 */
function shown(root: ParentNode): Shown {
  // By name and number: the constructors of another world are not this page's.
  const isElement = (node: Node): node is Element => node.nodeType === 1;
  const text = (node: Node | null | undefined): string =>
    node?.nodeName === "BR"
      ? " "
      : node?.nodeType === 3
        ? (node.nodeValue ?? "")
        : Array.from(node?.childNodes ?? [], text).join("");
  const isBlock = (node: Node): boolean =>
    /^(?:P|UL|OL|TABLE|BLOCKQUOTE|FIGURE|PRE|DL)$/.test(node.nodeName) ||
    (isElement(node) && node.matches(".table"));
  const list = (node: Element, indent: string): string[] => {
    let number = Number(node.getAttribute("start") ?? 1);
    return [...node.children].flatMap((item) => {
      const bullet = node.localName === "ol" ? `${number++}.` : "-";
      const parts = [...item.childNodes];
      const inline = parts
        .filter((part) => !isBlock(part))
        .map(text)
        .join("");
      const blocks = parts.filter(
        (part): part is Element => isElement(part) && isBlock(part),
      );
      return [
        ...(inline ? [`${indent}${bullet} ${inline}`] : []),
        ...blocks.flatMap((block, at) =>
          /^[uo]l$/.test(block.localName)
            ? list(block, `${indent}  `)
            : lines(block).map((line) =>
                at === 0 && !inline
                  ? `${indent}${bullet} ${line}`
                  : `${indent}  ${line}`,
              ),
        ),
      ];
    });
  };
  const cell = (node: Element): string => {
    const blocks = [...node.children].filter(isBlock);
    return blocks.length > 0 ? blocks.flatMap(lines).join(" / ") : text(node);
  };
  const lines = (node: Element): string[] => {
    const name = node.localName;
    if (/^h[2-6]$/.test(name))
      return [`${"#".repeat(Number(name[1]))} ${text(node)}`];
    if (node.matches(".table")) return [...node.children].flatMap(lines);
    if (name === "table")
      return [...(node as HTMLTableElement).rows].map(
        (row) => `| ${[...row.cells].map(cell).join(" | ")} |`,
      );
    if (name === "ul" || name === "ol") return list(node, "");
    if (name === "blockquote")
      return [...node.children].flatMap(lines).map((line) => `> ${line}`);
    if (name === "figure")
      return [...node.children].map((child) => {
        // A photo that can be enlarged is in a button.
        const photo =
          child.localName === "img" ? child : child.querySelector("img");
        return photo
          ? `![](${(photo as HTMLImageElement).src})`
          : `= ${text(child)}`;
      });
    if (name === "p" && node.hasAttribute("data-embed"))
      return [
        `[${node.getAttribute("data-embed")}] ${node.querySelector("a")?.href}`,
      ];
    if (
      name === "p" &&
      node.childNodes.length === 1 &&
      node.querySelector(":scope > cite")
    )
      return [`— ${text(node)}`];
    return [text(node)];
  };

  const article = root.querySelector(".article");
  if (!article) throw new Error("No article is shown");
  const find = (selector: string) => article.querySelector(selector);
  const all = (selector: string) => [...article.querySelectorAll(selector)];
  const names = (words: string | undefined): string[] =>
    words ? words.split(", ") : [];
  const [people, facts] =
    all(".byline > p").length > 1
      ? all(".byline > p")
      : [null, find(".byline > p")];
  const [place] = text(facts).split(" · ");
  const hero = find(".hero img");
  const reason = find(".notice")?.getAttribute("data-reason") ?? null;
  return {
    address: (find(".source a") as HTMLAnchorElement).href,
    title: text(find("h1")),
    lede: find(".lede") && text(find(".lede")),
    authors: names(text(people?.querySelector("strong")) || undefined),
    editors: names(/ · Editor (.*)$/.exec(text(people))?.[1]),
    published: find(".byline time")?.getAttribute("datetime") ?? null,
    place: place?.split(", ")[1] ?? null,
    hero: hero && {
      src: (hero as HTMLImageElement).src,
      caption: find(".hero figcaption") && text(find(".hero figcaption")),
    },
    lines: all(".body > *").flatMap(lines),
    tags: all(".tags li").map(text),
    related: all(".related li").map((item) => ({
      text: text(item),
      url: item.querySelector("a")?.href ?? null,
    })),
    partial: reason as Shown["partial"],
  };
}

/** An expression that reads the article drawn in what `root` is, an expression too. */
export const readShown = (root: string): string => `(${shown})(${root})`;

/** The words of the gold, without what its lines add to them: what a copied text must hold, in this order. */
export const wordsOf = ({ title, lede, lines }: Expected): string[] => [
  title,
  ...(lede ? [lede] : []),
  ...lines
    .filter((line) => !/^(?:!\[\]|\[)/.test(line))
    .flatMap((line) =>
      line
        .trim()
        .replace(/^(?:> )?(?:#+|[-=—]|\d+\.) |^> |^\| | \|$/g, "")
        .split(/ [|/] /),
    ),
];

/** The first of the words that the text does not hold after the ones before it; null when all are there in order. */
export function firstMissing(text: string, words: string[]): string | null {
  const folded = text.replace(/\s+/g, " ");
  let from = 0;
  for (const word of words) {
    const at = folded.indexOf(word.replace(/\s+/g, " "), from);
    if (at === -1) return word;
    from = at + word.length;
  }
  return null;
}
