import { follows } from "../order.ts";
import type { SiteProfile } from "../profile.ts";
import type { Removals } from "../removals.ts";
import type { Steps } from "../steps.ts";
import { isLeaf, isProse } from "../text/prose.ts";
import {
  hasText,
  isOfLine,
  textOf,
  WITHIN_LINE,
  wordsOf,
} from "../text/text.ts";
import { toTree } from "../tree/tree.ts";
import { buttonsIn, isTerm, removeSigns } from "./buttons.ts";
import { isForm, unformed } from "./forms.ts";
import { formulaOf, isFormulaAgain } from "./formula.ts";
import { marker } from "./marks.ts";
import { photoOf } from "./noscript.ts";
import { panelsOf } from "./panels.ts";
import { frameOf, playedBy } from "./players.ts";
import { ruleOf } from "./rules.ts";
import { bodiesIn, first, scopeOf } from "./scope.ts";
import { type Around, isClosedPanel, isOverPanel, shallow } from "./shallow.ts";
import { spokenIn } from "./spoken.ts";

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

/** A button that is all of a question or a heading: what it opens are the words below it. */
const isHeadingsButton = (element: Element): boolean =>
  element.localName === "button" &&
  /^(?:h[1-6]|dt)$/.test(element.parentElement?.localName ?? "");

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

/** Where a reader's address is asked for. */
const MAIL_FIELDS =
  "input[type='email'],input:is(:not([type]),[type='text']):is([placeholder*='@'],[placeholder*='mail' i],[name*='mail' i])";

interface Copying extends Around {
  live: Document;
  /** The page's address. */
  url: string;
  /** The rule that makes an element clutter, or null. */
  ruleFor: (element: Element) => string | null;
  isLeftOut: Hiding;
  /** Those of the rules whose elements tell of the article. */
  isCredit: ReadonlySet<string>;
  credits: Element;
  /** Counts an element that is copied. Throws when there are too many; true when it is time for a rest. */
  count: () => boolean;
  bodies: ReadonlyMap<Element, number>;
  found: Element[];
  removals: Removals;
}

/** A page with more elements is refused; now and then the work may rest. */
function counter(): () => boolean {
  let count = 0;
  return () => {
    count += 1;
    if (count > MOST_ELEMENTS)
      throw new TooLarge(`more than ${MOST_ELEMENTS} elements`);
    return count % 250 === 0;
  };
}

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

/** Whether a box parts the words right before it from those behind it: a box without words does so in its stead. */
function partsLines(element: Element, { lastChild }: Element): boolean {
  if (WITHIN_LINE.has(element.localName)) return false;
  // Further back than one space is not looked: there may be thousands of boxes in a row.
  const before =
    lastChild?.nodeType === 3 && !/\S/.test(lastChild.nodeValue ?? "")
      ? lastChild.previousSibling
      : lastChild;
  return before !== null && isOfLine(before) && hasText(before);
}

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
    !isTerm(element) &&
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
      else if (partsLines(element, to)) to.append(inert.createElement("div"));
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
  if (name === "button") removeSigns(copy);
  to.append(copy);
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
    ruleFor: ruleOf(
      profile.hosts.length > 0
        ? profile.clutter
        : [...profile.clutter, ...spokenIn(document)],
    ),
    isLeftOut,
    isCredit: new Set(profile.credits),
    credits: inert.createElement("div"),
    askers: new Set(
      profile.hosts.length > 0
        ? []
        : [...document.querySelectorAll(MAIL_FIELDS)]
            .filter((field) => !field.closest("form"))
            .map(({ parentElement }) => parentElement),
    ),
    buttons: profile.hosts.length > 0 ? new Map() : buttonsIn(document),
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
