import type { ElementContent, Root } from "hast";
import type { Article } from "./article.ts";
import { plain } from "./tree/nodes.ts";

/** An abbreviation that the article itself explains. */
export interface Abbreviation {
  short: string;
  long: string;
}

/** A listed company that the article names with its code on the exchange. */
export interface Company {
  /** "Medco Energi Internasional" */
  name: string;
  /** Four capitals: the codes of the Indonesia Stock Exchange. */
  ticker: string;
}

const textOf = ({ title, lede, body }: Article): string =>
  [title, lede ?? "", ...body.children.map((block) => blockText(block))].join(
    "\n",
  );

const blockText = (block: Article["body"]["children"][number]): string =>
  block.type === "element" || block.type === "text" ? plain(block) : "";

const COMPANY =
  /\bPT\s+((?:[\p{Lu}\d][\p{L}\d.&'-]*\s+){1,8}?)(?:\(Persero\)\s+)?Tbk\.?\s*\(([A-Z]{4})\)/gu;

/** The listed companies that an article names as "PT Medco Energi Internasional Tbk. (MEDC)", in order, each once. */
export function companiesIn(article: Article): Company[] {
  const found = new Map<string, Company>();
  for (const [, name = "", ticker = ""] of textOf(article).matchAll(COMPANY))
    if (!found.has(ticker)) found.set(ticker, { name: name.trim(), ticker });
  return [...found.values()];
}

/** Words inside a long form that its abbreviation passes over. */
const SMALL = new Set(
  "dan di ke dari untuk atas of and the for in on to".split(" "),
);

/** Letters. */
const LONGEST_FORM = 160;

/** The last words before the bracket whose initials are the abbreviation's letters; null where none are. */
function longForm(before: string, short: string): string | null {
  const words = before.trim().split(/\s+/).slice(-12);
  const letters = short.toLowerCase();
  let at = letters.length - 1;
  let index = words.length - 1;
  for (; index >= 0 && at >= 0; index--) {
    const word = (words[index] ?? "").replace(/^[("“]+/, "").toLowerCase();
    if (word.startsWith(letters[at] ?? " ")) at -= 1;
    else if (!SMALL.has(word)) return null;
  }
  const long = words.slice(index + 1).join(" ");
  return at < 0 && /^\p{Lu}/u.test(long) ? long : null;
}

/**
 * The abbreviations that an article explains: "Otoritas Jasa Keuangan (OJK)". Only where the initials agree, so that a code, a
 * party or a place in brackets explains nothing.
 */
export function abbreviationsIn(article: Article): Abbreviation[] {
  const found = new Map<string, Abbreviation>();
  const text = textOf(article);
  for (const match of text.matchAll(/\(([A-Z][A-Za-z]{1,7})\)/g)) {
    const [, short = ""] = match;
    if (found.has(short) || short.slice(1) === short.slice(1).toLowerCase())
      continue;
    const before = text.slice(
      Math.max(0, match.index - LONGEST_FORM),
      match.index,
    );
    const long = longForm(before.split(/[()\n]/).at(-1) ?? "", short);
    if (long) found.set(short, { short, long });
  }
  return [...found.values()];
}

/** A tree's nodes with the later mentions of each abbreviation marked, its long form as their title. */
function explained(
  nodes: readonly ElementContent[],
  known: ReadonlyMap<string, string>,
  pattern: RegExp,
  seen: Set<string>,
): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type === "element")
      return [
        {
          ...node,
          children: explained(node.children, known, pattern, seen),
        },
      ];
    if (node.type !== "text") return [node];
    return node.value
      .split(pattern)
      .filter((part) => part !== "")
      .map((part): ElementContent => {
        const long = known.get(part);
        const isFirst = long !== undefined && !seen.has(part);
        if (isFirst) seen.add(part);
        return long === undefined || isFirst
          ? { type: "text", value: part }
          : {
              type: "element",
              tagName: "abbr",
              properties: { title: long },
              children: [{ type: "text", value: part }],
            };
      });
  });
}

/** The article's body as it is drawn: later mentions of an abbreviation say its long form. The first one stands beside it. */
export function withExplanations(article: Article): Root {
  const known = new Map(
    abbreviationsIn(article).map(({ short, long }) => [short, long]),
  );
  if (known.size === 0) return article.body;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])(${[...known.keys()].join("|")})(?![\\p{L}\\p{N}])`,
    "u",
  );
  const children = article.body.children as ElementContent[];
  return {
    type: "root",
    children: explained(children, known, pattern, new Set()),
  };
}
