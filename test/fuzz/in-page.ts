import DOMPurify from "dompurify";
import fc from "fast-check";
import type { ElementContent, Element as Node } from "hast";
import type { Article } from "../../src/core/article.ts";
import { toRichText } from "../../src/core/export/html.ts";
import { toMarkdown } from "../../src/core/export/markdown.ts";
import { type Labels, toText } from "../../src/core/export/text.ts";
import { extract } from "../../src/core/extract.ts";
import { SCHEMA } from "../../src/core/tree/tree.ts";
import { siteFor } from "../../src/sites/site-for.ts";
import { CASES, type Case, FILLER, pageOf } from "../hostile/corpus.ts";
import { cases } from "./pages.ts";

/*
 * Runs in a page of a real browser, whose parser makes the documents. Two foreign sanitisers say whether what we let through is
 * harmless: DOMPurify and the browser's own.
 */

const ADDRESS =
  "https://market.bisnis.com/read/20261012/192/1899000/panen-sagu-di-meranti";

/** HTML's names of the attributes that the allow-list has. */
const NAMES: Record<string, string> = {
  colSpan: "colspan",
  rowSpan: "rowspan",
  dateTime: "datetime",
  dataEmbed: "data-embed",
  dataRemoval: "data-removal",
};
const tags = SCHEMA.tagNames ?? [];
const attributes = [
  ...new Set(
    Object.values(SCHEMA.attributes ?? {})
      .flat()
      .map((name) => NAMES[String(name)] ?? String(name)),
  ),
];

/** Not in every library of types yet. */
interface WithSetHtml {
  setHTML(html: string, how: { sanitizer: object }): void;
}

const make = (nodes: readonly ElementContent[], parent: Element): void => {
  for (const node of nodes) {
    if (node.type === "text") parent.append(node.value);
    if (node.type !== "element") continue;
    const element = document.createElement(node.tagName);
    for (const [name, value] of Object.entries(node.properties))
      element.setAttribute(NAMES[name] ?? name, String(value));
    make(node.children, element);
    parent.append(element);
  }
};

/** What the two foreign sanitisers would change of the tree. */
export function objections(nodes: readonly ElementContent[]): string[] {
  const inert = document.implementation.createHTMLDocument();
  const ours = inert.createElement("div");
  make(nodes, ours);
  const html = ours.innerHTML;
  const purified = DOMPurify.sanitize(html, {
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: attributes,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto|tel):/i,
    // The others hold no addresses and would be judged as such.
    ADD_URI_SAFE_ATTR: attributes.filter(
      (name) => !/^(?:href|src)$/.test(name),
    ),
    // What the page's text holds may look like a template; nobody will read it as one.
    SAFE_FOR_XML: false,
  });
  const own = inert.createElement("div");
  (own as unknown as WithSetHtml).setHTML(html, {
    sanitizer: { elements: [...tags], attributes },
  });
  return [
    ...(purified === html ? [] : [`DOMPurify: ${purified}`]),
    ...(own.innerHTML === html ? [] : [`setHTML: ${own.innerHTML}`]),
  ].map((found) => `${found}\nours: ${html}`);
}

/** What is wrong with a tree by the allow-list, asked without its own code. */
function faults(nodes: readonly ElementContent[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === "text") return [];
    if (node.type !== "element") return [`a ${node.type}`];
    const { tagName, properties, children } = node as Node;
    const found = tags.includes(tagName) ? [] : [`<${tagName}>`];
    for (const [name, value] of Object.entries(properties)) {
      if (!attributes.includes(NAMES[name] ?? name))
        found.push(`${tagName} ${name}`);
      if (
        /^(?:src|href)$/.test(name) &&
        !/^(?:https?:\/\/|mailto:|tel:)/.test(String(value))
      )
        found.push(`${name} ${value}`);
    }
    return [...found, ...faults(children)];
  });
}

const textOf = (nodes: readonly ElementContent[]): string[] =>
  nodes.flatMap((node) =>
    node.type === "text"
      ? [node.value]
      : node.type === "element"
        ? textOf(node.children)
        : [],
  );

/** Without the characters that say nothing, since where a word ends depends on what stood beside it, and as hosts are written. */
const squeezed = (text: string): string =>
  text
    .toLowerCase()
    .replace(
      /[\s\p{Cc}\u00a0\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]+/gu,
      "",
    );

const NEVER_SHOWN =
  "script,style,template,iframe,svg,math,canvas,object,audio,video,map,textarea,select,option,button,dialog,noscript,title";

/** Words that no part of the page says. */
function inventions(
  page: Document,
  nodes: readonly ElementContent[],
): string[] {
  // Words that stood on both sides of what is never shown stand together then.
  const shown = page.body.cloneNode(true) as HTMLElement;
  for (const element of shown.querySelectorAll(NEVER_SHOWN)) element.remove();
  const said = squeezed(
    [
      page.documentElement.textContent ?? "",
      shown.textContent ?? "",
      // Of a relative address the host is named.
      ADDRESS,
      ...[...page.querySelectorAll("*")].flatMap((element) => [
        ...(element instanceof HTMLTemplateElement
          ? [element.content.textContent ?? ""]
          : []),
        // A form's own fields may have taken the names of its methods.
        ...Element.prototype.getAttributeNames
          .call(element)
          .map(
            (name) => Element.prototype.getAttribute.call(element, name) ?? "",
          ),
      ]),
    ].join(" "),
  );
  return (
    textOf(nodes)
      .flatMap((text) => text.split(/\s+/))
      // The marks of a quotation within a line are a style sheet's on the page.
      .map((word) => squeezed(word.replace(/[“”]/g, "")))
      .filter((word) => !said.includes(word))
  );
}

const LABELS: Labels = {
  language: "id",
  by: "Oleh",
  editor: "Editor",
  photo: "Foto",
  source: "Sumber",
  partial: "Sebagian",
  doubtful: "Meragukan",
  translated: "Terjemahan",
};

/** What is wrong with the copies that a reader could paste: they say what is shown, and steer nothing. */
function badCopies(article: Article): string[] {
  const rich = toRichText(article, LABELS);
  const copies = [toText(article, LABELS), toMarkdown(article, LABELS), rich];
  const pasted = new DOMParser().parseFromString(rich, "text/html");
  const said = (text: string): string => text.replace(/[^\p{L}\p{N}]+/gu, "");
  const shown = said(
    textOf(article.body.children as ElementContent[]).join(""),
  );
  return [
    ...copies
      .filter((copy) =>
        /[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(copy.replace(/[\n\t]/g, "")),
      )
      .map((copy) => `steers: ${copy}`),
    ...(said(pasted.body.textContent ?? "").includes(shown)
      ? []
      : [`pasted as: ${pasted.body.textContent}`]),
    ...[
      ...pasted.querySelectorAll(
        "script,iframe,form,style,object,[onclick],[onerror]",
      ),
    ].map(({ localName }) => `pasted: ${localName}`),
  ];
}

/** All that is wrong with what is made of a page; none of it should be. */
export function complaints(one: Case): string[] {
  const page = new DOMParser().parseFromString(pageOf([one]), "text/html");
  const before = page.documentElement.outerHTML;
  const read = extract(page, ADDRESS, siteFor(ADDRESS));
  if (page.documentElement.outerHTML !== before)
    return ["the page was touched"];
  // A page may be refused, in words.
  if (read.kind !== "article")
    return read.kind === "failed" ? [JSON.stringify(read)] : [];
  const { article } = read;
  const nodes = [
    ...(article.body.children as ElementContent[]),
    ...article.removals.flatMap(({ content }) => content),
  ];
  const text = textOf(nodes).join(" ");
  return [
    ...badCopies(article),
    ...faults(nodes),
    ...objections(article.body.children as ElementContent[]),
    ...inventions(page, article.body.children as ElementContent[]).map(
      (word) => `nobody said ${word}`,
    ),
    ...FILLER.filter(
      (line) => page.body.textContent?.includes(line) && !text.includes(line),
    ).map((line) => `lost: ${line}`),
  ];
}

/** What the runner asks of the page. */
export interface InPage {
  /** The corpus itself; a line for each complaint. */
  corpus(): string[];
  /** Made-up pages; null when nothing is wrong with any, else the smallest one found and its seed. */
  fuzz(seed: number, runs: number): string | null;
  /** Whether the sanitisers object to what they should object to. */
  canObject(): number;
}

const page: InPage = {
  corpus: () =>
    CASES.filter(({ kind }) => kind !== "size").flatMap((one) =>
      complaints(one).map((complaint) => `${one.name}: ${complaint}`),
    ),
  fuzz(seed, numRuns) {
    const found = fc.check(
      fc.property(cases, (one) => {
        const wrong = complaints(one);
        if (wrong.length > 0) throw new Error(wrong.join("\n"));
      }),
      { seed, numRuns, endOnFailure: false },
    );
    return found.failed
      ? `seed ${found.seed}, path ${found.counterexamplePath}: ${JSON.stringify(found.counterexample)}\n${found.errorInstance}`
      : null;
  },
  canObject: () =>
    [
      { tagName: "script", properties: {} },
      { tagName: "a", properties: { href: "javascript:hit()" } },
      { tagName: "p", properties: { onclick: "hit()" } },
      { tagName: "iframe", properties: { src: "https://evil.test/" } },
    ].filter(
      ({ tagName, properties }) =>
        objections([{ type: "element", tagName, properties, children: [] }])
          .length === 2,
    ).length,
};

declare global {
  /** Put there by the bundle. */
  var fuzzing: InPage;
}
globalThis.fuzzing = page;
