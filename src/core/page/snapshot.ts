import { follows } from "../order.ts";
import type { SiteProfile } from "../profile.ts";
import { MARKER, type Removals } from "../removals.ts";
import type { Steps } from "../steps.ts";
import { isLeaf, isProse } from "../text/prose.ts";
import { textOf, WITHIN_LINE, wordsOf } from "../text/text.ts";
import { toTree } from "../tree/tree.ts";
import { formulaOf, isFormulaAgain } from "./formula.ts";
import { isHidden } from "./hidden.ts";
import { panelsOf } from "./panels.ts";
import { playedBy } from "./players.ts";
import { ruleOf } from "./rules.ts";
import { bodiesIn, first, scopeOf } from "./scope.ts";

/** A page that has more elements beside its known clutter is refused in words rather than read for seconds. */
const MOST_ELEMENTS = 30_000;

/** Says that a page has more elements. */
export class TooLarge extends Error {}

/** Below this depth what holds blocks is passed through: its paragraphs stand beside each other. No article is nested so deep. */
const DEEP = 48;
/** Below this depth a branch is flattened to its text: recursion must end. */
const MOST_DEPTH = 400;
/** A removed piece with more elements is kept as text alone. */
const MOST_KEPT = 400;

/** Never words of an article, or alive: not copied, not recorded. */
const DROPPED = new Set([
  "script",
  "style",
  "link",
  "meta",
  "template",
  "svg",
  "canvas",
  "object",
  "embed",
  "applet",
  "audio",
  "video",
  "map",
  "button",
  "input",
  "select",
  "textarea",
  "option",
  "dialog",
  "frame",
  "frameset",
  "base",
  "head",
  "title",
]);

/** Elements that stand for plain ones: AMP's, and the button that is all of a heading. */
const PLAIN: Record<string, string> = {
  button: "span",
  "amp-img": "img",
  "amp-iframe": "iframe",
};

/** Elements whose name or id would put a property on the document or on a form and so deceive whoever reads them. */
const CLOBBERING = new Set(["img", "iframe", "a", "area"]);

/** A button that is all of a question or a heading: what it opens are the words below it. */
const isHeadingsButton = (element: Element): boolean =>
  element.localName === "button" &&
  /^(?:h[1-6]|dt)$/.test(element.parentElement?.localName ?? "");

/** Marks what the judge of the text is not to see: what the page itself hides, and later what is plainly not the text. */
export const HIDDEN = "data-bening-hidden";

/** Marks what the page shows when its reader opens it. */
export const PANEL = "data-bening-panel";

/** Marks the box in the stead of a form. */
export const FORM = "data-bening-form";

/** The page, copied: inert (nothing in it loads or runs), known clutter left behind, free to be cut. */
export interface Snapshot {
  document: Document;
  /** The copy of the profile's scope; the only child of the document's body. */
  scope: Element;
  /** The copies of the profile's body elements, in order; empty where the profile found none. */
  bodies: Element[];
  /** Copies of what stands outside the text and tells of the article: its credits, topics, pager. In no document's body. */
  credits: Element;
}

/**
 * Whether a page hides an element.
 * @param attributes what has the element's attributes, where it may not be asked for them itself
 */
export type Hiding = (element: Element, attributes?: Element) => boolean;

interface Copying {
  live: Document;
  /** The page's address. */
  url: string;
  isPanel: (element: Element) => boolean;
  inert: Document;
  /** The rule that makes an element clutter, or null. */
  ruleFor: (element: Element) => string | null;
  isLeftOut: Hiding;
  /** Those of the rules whose elements tell of the article. */
  isCredit: ReadonlySet<string>;
  credits: Element;
  /** Hold a field for an address that is in no form. */
  askers: ReadonlySet<Element | null>;
  /** Counts an element that is copied. Throws when there are too many; true when it is time for a rest. */
  count: () => boolean;
  bodies: ReadonlyMap<Element, number>;
  found: Element[];
  removals: Removals;
}

/** A page with more elements is refused; after each thousand the work may rest. */
function counter(): () => boolean {
  let count = 0;
  return () => {
    count += 1;
    if (count > MOST_ELEMENTS)
      throw new TooLarge(`more than ${MOST_ELEMENTS} elements`);
    return count % 1000 === 0;
  };
}

/**
 * Whether it is a form. By its tag for code, which no field can take the place of: to scripts, a field named "localName" answers in
 * the stead of the form's own property, and so for every name, methods included.
 */
const isForm = (node: Node): boolean =>
  Object.prototype.toString.call(node) === "[object HTMLFormElement]";

/** Gives an element those of another one's attributes that are named. Nothing of the other is asked: it may be a form. */
function takeOver(names: readonly string[], from: Element, to: Element): void {
  for (const name of names) {
    const value = to.getAttribute.call(from, name);
    if (value !== null) to.setAttribute(name, value);
  }
}

/** A plain box in the stead of a form, with its classes and what it holds; nothing of the form itself is asked. */
function unformed(
  form: Element,
  document: Document,
  inert: Document,
): { box: Element; children: Node[] } {
  const box = inert.createElement("div");
  takeOver(["class", "id", "hidden", "style"], form, box);
  const children: Node[] = [];
  const walker = document.createTreeWalker(form);
  for (let child = walker.firstChild(); child; child = walker.nextSibling())
    children.push(child);
  return { box, children };
}

/** What a panel that its reader has not opened yet may be hidden by, beside its style. */
const HIDING = ["hidden", "aria-hidden"];

const isClosedPanel = (
  element: Element,
  { isPanel }: Copying,
  hidden = isHidden(element),
): boolean =>
  (hidden || element.hasAttribute("aria-hidden")) && isPanel(element);

/** A button or tab right over the panel that it opens: the panel's heading. */
const isOverPanel = (element: Element, { isPanel }: Copying): boolean =>
  (element.localName === "button" || element.getAttribute("role") === "tab") &&
  element.nextElementSibling !== null &&
  !isForm(element.nextElementSibling) &&
  isPanel(element.nextElementSibling);

/** Elements that are lines or parts of lines, which no site's clutter is told by alone. */
const LINES = new Set([
  ...WITHIN_LINE,
  ...["p", "br", "li", "td", "th", "dt", "dd", "figcaption"],
  ...["h1", "h2", "h3", "h4", "h5", "h6"],
]);

/** A line of text: an element that holds nothing else and has not a single attribute. */
const isBare = (element: Element): boolean =>
  !element.hasAttributes() &&
  element.firstElementChild === null &&
  LINES.has(element.localName);

/** A site's own element among the words of a paragraph or heading: "private-company", around a name. */
const isWithinLine = (element: Element): boolean =>
  element.localName.includes("-") &&
  /^(?:p|h[1-6])$/.test(String(element.parentElement?.localName)) &&
  isLeaf(element) &&
  !PLAIN[element.localName];

/** The attributes that mean something to the reader of what is no plain HTML. */
const MEANT = [
  ...["id", "class", "href", "src", "srcset", "data-src"],
  ...["alt", "title", "width", "height"],
];

/** A style that sets a line to the right, as signatures are: said as older pages say it. */
const SIDE = /text-align\s*:\s*(right)/i;

/** A bare element of the same kind with the attributes that mean something to the reader. Marks as our own ones are not the page's to set. */
function shallow(element: Element, copying: Copying): Element {
  const { inert } = copying;
  const name = element.localName;
  const plain = isOverPanel(element, copying)
    ? "h3"
    : isWithinLine(element)
      ? "span"
      : (PLAIN[name] ?? name);
  let copy: Element;
  if (
    plain === name &&
    element.namespaceURI === "http://www.w3.org/1999/xhtml"
  ) {
    copy = inert.importNode(element, false);
    for (const attribute of element.getAttributeNames())
      if (
        /^on|^(?:srcdoc|ping|style|contenteditable|autofocus|is|slot|part)$|^data-(?:removal|embed|noscript|bening)/i.test(
          attribute,
        )
      )
        copy.removeAttribute(attribute);
  } else {
    copy = inert.createElement(
      /^[a-z][a-z0-9-]*$/.test(plain) ? plain : "span",
    );
    takeOver(MEANT, element, copy);
  }
  const [, side] =
    (name === "p" && SIDE.exec(element.getAttribute("style") ?? "")) || [];
  if (side) copy.setAttribute("align", side);
  const hidden = isHidden(element);
  if (isClosedPanel(element, copying, hidden)) {
    for (const attribute of HIDING) copy.removeAttribute(attribute);
    copy.setAttribute(PANEL, "");
  } else if (hidden) copy.setAttribute(HIDDEN, "");
  // A form is the only element that is not of the live page; some do without one.
  if (element.ownerDocument === inert || copying.askers.has(element))
    copy.setAttribute(FORM, "");
  if (CLOBBERING.has(name)) {
    copy.removeAttribute("name");
    if (name !== "a") copy.removeAttribute("id");
  }
  return copy;
}

/** A player as the frame of what it plays, with what tells whether it is clutter. */
function frameOf(player: Element, address: string, inert: Document): Element {
  const frame = inert.createElement("iframe");
  frame.setAttribute("src", address);
  takeOver(["class", "aria-hidden"], player, frame);
  if (isHidden(player)) frame.setAttribute("hidden", "");
  return frame;
}

/** The photo that a lazy loader keeps in a noscript, which is text to a browser with scripts: read, never parsed as HTML. */
function photoOf(noscript: Element, inert: Document): Element | null {
  const parsed = noscript.querySelector("img");
  const tag = /<img\b[^>]*>/i.exec(noscript.textContent ?? "")?.[0] ?? "";
  const attribute = (name: string): string =>
    parsed?.getAttribute(name) ??
    new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "i")
      .exec(tag)
      ?.slice(1)
      .find(Boolean)
      ?.replaceAll("&amp;", "&") ??
    "";
  const src = attribute("src");
  if (!src) return null;
  const photo = inert.createElement("img");
  photo.setAttribute("src", src);
  photo.setAttribute("alt", attribute("alt"));
  photo.setAttribute("data-noscript", "");
  return photo;
}

/** Rules of advertising. */
const ADVERTISING = /billboard|gpt-ad|carpet|ads|banner/i;

/** Paragraphs of running text right in a box, at the least, before it is none of an advertisement. */
const LEAST_PARAGRAPHS = 3;

/** Whether an advertisement's box was not closed: it holds the rest of the text. */
const isUnclosed = (element: Element, rule: string): boolean =>
  ADVERTISING.test(rule) &&
  ![...(element.parentElement?.children ?? [])].some(
    (other) => other.localName === "p" && follows(element, other),
  ) &&
  [...element.children].filter(
    (child) => child.localName === "p" && isProse(child),
  ).length >= LEAST_PARAGRAPHS;

/** Whether only screen readers say a sign that parts two words, as in "Halligen: Der Brief". */
const partsWords = (element: Element, to: Element): boolean =>
  WITHIN_LINE.has(element.localName) &&
  /^[:,–—-]$/.test(textOf(element)) &&
  /[\p{L}\p{N}]$/u.test(to.textContent ?? "") &&
  /^[\p{L}\p{N}]/u.test(element.nextSibling?.textContent ?? "");

/** Copying without a look at clutter. */
const whole = (copying: Copying): Copying => ({
  ...copying,
  ruleFor: () => null,
});

function* copyChildren(
  nodes: Iterable<Node>,
  to: Element,
  inBody: boolean,
  depth: number,
  copying: Copying,
): Steps {
  // A copy: the page may change while the work rests, and a live list would skip or repeat.
  for (const child of [...nodes]) {
    // Most nodes are text. A field named "nodeType" is none.
    if (child.nodeType === 3) to.append(child.nodeValue ?? "");
    else if (isForm(child)) {
      const { box, children } = unformed(
        child as Element,
        copying.live,
        copying.inert,
      );
      if (!copying.isLeftOut(child as Element, box))
        yield* copyElement(box, to, inBody, depth, copying, children);
    } else if (child.nodeType === 1) {
      const element = child as Element;
      // Who wrote it may be hidden on a narrow screen, and is no secret.
      if (
        copying.isLeftOut(element) &&
        !copying.isCredit.has(copying.ruleFor(element) ?? "")
      )
        continue;
      // Most of an article is such lines: they need no closer look.
      if (isBare(element)) {
        if (copying.count()) yield;
        to.append(copying.inert.importNode(element, true));
      } else yield* copyElement(element, to, inBody, depth, copying);
    }
  }
}

function* copyElement(
  element: Element,
  to: Element,
  inBody: boolean,
  depth: number,
  copying: Copying,
  children: Iterable<Node> = element.childNodes,
): Steps {
  const { inert, removals } = copying;
  const name = element.localName;
  const played = playedBy(element);
  if (
    DROPPED.has(name) &&
    played === null &&
    !isHeadingsButton(element) &&
    !isOverPanel(element, copying)
  )
    return;
  if (name === "noscript") {
    const photo = photoOf(element, inert);
    if (photo) to.append(photo);
    return;
  }
  if (name === "math") {
    to.append(formulaOf(element));
    return;
  }
  if (isFormulaAgain(element)) return;
  if (depth > MOST_DEPTH) {
    to.append(
      ` ${[...children].map((child) => child.textContent ?? "").join("")} `,
    );
    return;
  }
  const index = copying.bodies.get(element);
  const named = index === undefined ? copying.ruleFor(element) : null;
  const rule = named && inBody && isUnclosed(element, named) ? null : named;
  if (rule !== null && !isClosedPanel(element, copying)) {
    if (copying.isCredit.has(rule)) {
      const credit = shallow(element, copying);
      yield* copyChildren(children, credit, false, depth + 1, whole(copying));
      copying.credits.append(credit);
    }
    if (!inBody) {
      removals.recordChrome(rule);
      if (partsWords(element, to)) to.append(`${textOf(element)} `);
      return;
    }
    const piece = inert.createElement("div");
    // Copied with all it holds: what is put back must be whole.
    yield* copyChildren(children, piece, true, depth + 1, whole(copying));
    const isKept = piece.getElementsByTagName("*").length <= MOST_KEPT;
    const text = wordsOf(piece);
    const id = removals.record("prune", rule, text, () =>
      isKept ? toTree(piece, copying.url) : [],
    );
    to.append(marker(inert, id));
    return;
  }
  if (copying.count()) yield;
  if (played !== null) {
    to.append(frameOf(element, played, inert));
    return;
  }
  if (depth > DEEP && index === undefined && !isLeaf(element)) {
    to.append(" ");
    yield* copyChildren(children, to, inBody, depth + 1, copying);
    to.append(" ");
    return;
  }
  const copy = shallow(element, copying);
  if (index !== undefined) copying.found[index] = copy;
  yield* copyChildren(
    children,
    copy,
    inBody || index !== undefined,
    depth + 1,
    copying,
  );
  to.append(copy);
}

/** The placeholder that stands where a piece was. */
export function marker(document: Document, id: number): Element {
  const span = document.createElement("span");
  span.setAttribute(MARKER, String(id));
  return span;
}

/**
 * Copies the part of the live page that can hold the article. The only function that copies the page; it reads the page and
 * changes nothing in it, asks for no layout, loads nothing, and costs what the article costs: clutter is passed over.
 * @param isLeftOut tells what is passed over without a record
 * @throws in words, when the page has more than 30,000 elements beside its clutter
 */
export function* snapshot(
  document: Document,
  url: string,
  profile: SiteProfile,
  removals: Removals,
  isLeftOut: Hiding = () => false,
): Steps<Snapshot> {
  const inert = document.implementation.createHTMLDocument("");
  const bodies = bodiesIn(document, profile);
  const title = first(document, profile.title);
  const around = scopeOf(document, profile, [title, ...bodies]);
  const live = around ?? document.body;
  const copying: Copying = {
    live: document,
    url,
    isPanel: profile.hosts.length > 0 ? () => false : panelsOf(document),
    inert,
    ruleFor: ruleOf(profile.clutter),
    isLeftOut,
    isCredit: new Set(profile.credits),
    credits: inert.createElement("div"),
    askers: new Set(
      profile.hosts.length > 0
        ? []
        : [...document.querySelectorAll("input[type='email']")]
            .filter((field) => !field.closest("form"))
            .map(({ parentElement }) => parentElement),
    ),
    count: counter(),
    bodies: new Map(bodies.map((body, index) => [body, index])),
    found: [],
    removals,
  };
  const scope = inert.createElement("div");
  yield* copyChildren([live], scope, false, 0, copying);
  inert.body.append(scope);
  return {
    document: inert,
    scope,
    // What was passed over has left its place empty.
    bodies: copying.found.filter((body) => body !== undefined),
    credits: copying.credits,
  };
}
