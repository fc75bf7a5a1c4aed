import { fold } from "../text/text.ts";

/** What JSON-LD may say of an article, as far as it is used. */
export interface Described {
  /** Whether it is an article that is described; of a page, or what it is about, only day and writers may be the article's. */
  isArticle: boolean;
  headline: string;
  description: string;
  authors: string[];
  /** Those of the authors that are organisations. */
  newsrooms: string[];
  /** The organisation that publishes it; "" where it is a person, or unknown. */
  publisher: string;
  published: string;
  image: string;
}

/** schema.org's kinds of article, all but the posts of social media; and no vacancies. */
const ARTICLE_TYPES = /(?<!SocialMedia|Job)(?:Article|Posting)$/;

/** What may be described where no article is: the page of a recipe, a guide or a review tells writer and day, too. */
const OTHER_TYPES =
  /^(?:Recipe|HowTo|(?:Critic)?Review|(?:Medical|FAQ|About)?WebPage)$/;

const objects = (value: unknown): Record<string, unknown>[] =>
  Array.isArray(value)
    ? value.flatMap(objects)
    : typeof value === "object" && value !== null
      ? [value as Record<string, unknown>]
      : [];

const textIn = (value: unknown): string =>
  typeof value === "string" ? fold(value) : "";

/** Whether something is said to be of such a type, alone or among others. */
const isOf =
  (types: RegExp) =>
  (entry: Record<string, unknown>): boolean =>
    [entry["@type"]]
      .flat()
      .some((type) => typeof type === "string" && types.test(type));

const isOrganisation = (entry: unknown): boolean =>
  objects(entry).some(isOf(/Organization$/));

/** Names, as they stand or as those of persons, one or several. */
const namesIn = (value: unknown): string[] =>
  [value]
    .flat(2)
    .flatMap((entry) =>
      typeof entry === "string"
        ? fold(entry)
        : objects(entry).flatMap(({ name }) => [name].flat().map(textIn)),
    )
    .filter(Boolean);

/** Reads the page's own JSON-LD; never its `articleBody`: what the page does not show is not read. */
export function described(document: Document): Described | null {
  let other: Described | null = null;
  for (const script of document.scripts) {
    if (script.type !== "application/ld+json") continue;
    const source = script.textContent ?? "";
    if (source.length > 200_000) continue;
    let parsed: unknown;
    try {
      parsed = JSON.parse(source);
    } catch {
      continue;
    }
    const entries = objects(parsed).flatMap((entry) => [
      entry,
      ...objects(entry["@graph"]),
    ]);
    const found = entries.find(isOf(ARTICLE_TYPES));
    const article =
      found ??
      entries.find((entry) => isOf(OTHER_TYPES)(entry) && entry.datePublished);
    if (!article) continue;
    const image = [article.image].flat()[0];
    const said = {
      isArticle: found !== undefined,
      headline: textIn(article.headline),
      description: textIn(article.description),
      authors: namesIn(article.author),
      newsrooms: namesIn([article.author].flat(2).filter(isOrganisation)),
      publisher: textIn(
        objects(article.publisher).find((by) => by["@type"] !== "Person")?.name,
      ),
      published: textIn(article.datePublished),
      image: textIn(image) || textIn(objects(image)[0]?.url),
    };
    if (found) return said;
    other ??= said;
  }
  return other;
}
