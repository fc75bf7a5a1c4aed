import { textOf, wordsOf } from "../text/text.ts";

/** What stands before the names of writers, and before those of editors. */
export const WRITER =
  /^(?:(?:penulis|kontributor|reporter|(?:rep|words)(?=:)|(?:tekst|text[eo]?|testo)(?: (?:&|und|och|og|en|et|y|e) (?:foto\w*|photos?|bild\w*))?(?=\s*:)|words and (?:pictures|images|photo(?:graph)?s|illustrations)(?: by)?|wartawan|pewarta|oleh|(?:escrito|publicado|enviado) por|(?:scritto|inserito) da|(?:écrit|posté|publié) par|geschrieben von|verfasst von|(?:autor(?:ka|zy|i|in|en|es|a|e)?|auteurs?)(?=\s*:)|(?:about the )?author|(?:(?:written|hosted|submitted|post(?:ed)?|published|story|review|report|text|words)\s+)?by)\b|автор(?=\s*:))\s*:?\s*/i;
/** What stands before a writer's name in other languages, and before much else. */
export const PREPOSITION =
  /^(?:von|par|por|door|av|كتبت?|بقلم)(?:\s*:\s*|\s+)/i;
export const EDITOR = /^(?:editor|redaktur|edited by)\b\s*:?\s*/i;

/**
 * Names parted by commas, behind which degrees may stand, too ("Ani Lestari, S.E., M. Si."): those have full stops. A name is two words,
 * of which the first may be initials, or one, but not behind a degree.
 */
const byCommas = (names: string): string[] =>
  names.includes(",")
    ? names.split(
        /,\s+(?=\p{Lu}\p{L}+ \p{Lu}\p{L}+|(?:\p{Lu}\.\s?)*\p{Lu}\.\s\p{Lu}\p{Ll}{3,}(?![\p{Ll}.]))|(?<=[JS]r\.|[^.]),\s+(?!(?:Apt|Phd|Ners|Psikolog)\b)(?=\p{Lu}\p{Ll}{2,}(?:,|$))/u,
      )
    : [names];

/** What stands before the names of one role, and before those of the other. */
interface Role {
  own: RegExp;
  other: RegExp;
}

/** Names in a row, each alone. */
export const partedNames = (names: string): string[] =>
  names.split(/\s+(?:&|dan)\s+|\s*[;/]\s*/).flatMap(byCommas);

/** What stands alone before the names of those who have not written it. */
export const OTHER_ROLE =
  /^[\s|•·]*(?:editor|redaktur|edited by|sumber|source|fotografer|foto)\s*:?$/i;

/** Where the names of another role begin in a line, to split it there. */
export const ROLES =
  /(?=\b(?:penulis|kontributor|reporter|wartawan|pewarta|author|editor|redaktur|sumber|source|fotografer|foto)\s*:)/i;

/** Whose a photo is, whatever the page calls the line. */
export const PHOTOGRAPHER =
  /^(?:photos?|fotos?|foto(?:grafie|grafía|grafia)?|bild(?:er)?|kuva|zdjęci[ea]|фото|사진|写真|摄影|攝影)\s*[:：/]/iu;

/** What comes before those who are neither writers nor editors. */
const SOURCE = /^(?:sumber|source|fotografer|foto)\s*:/i;

/** Names without the site's behind a dash. */
function withoutSite(names: string, site: string): string {
  const end = names.length - site.length;
  const [dash = ""] = names.toLowerCase().endsWith(site.toLowerCase())
    ? (/\s*[-–|]\s*$/.exec(names.slice(0, end)) ?? [])
    : [];
  return dash === "" ? names : names.slice(0, end - dash.length);
}

/** A name without what parted it from others, or a bracket that was closed behind it or opened before. */
const bare = (name: string): string =>
  name.replace(/^[\s,–|•·(-]+|[\s,–|•·(-]+$/g, "").replace(/^([^(]*)\)$/, "$1");

/** What an element says of a role: the texts of its links, or where it has none its own. */
function ownTexts(element: Element, { own, other }: Role): string[] {
  const text = wordsOf(element);
  const parts = text.split(ROLES);
  // Among several roles, who bears none is a writer.
  const isOwn = (part: string): boolean =>
    own.test(part) ||
    (!other.test(part) &&
      !SOURCE.test(part) &&
      (parts.length === 1 || own === WRITER));
  const links = [...element.querySelectorAll("a")].map(wordsOf).filter(Boolean);
  // In whose part a link stands is told by its place: one name may begin like another.
  let from = 0;
  const owned = links.filter((name) => {
    const at = text.indexOf(name, from);
    if (at >= 0) from = at + name.length;
    let end = 0;
    const part = parts.find((one) => {
      end += one.length;
      return at < end;
    });
    return part !== undefined && isOwn(part);
  });
  return owned.length > 0 ? owned : parts.filter(isOwn);
}

/** Names from elements such as "Penulis : Ani & Budi", "Ani - Bisnis.com"; those of other roles are passed over. Each name once. */
export function namesIn(
  elements: readonly Element[],
  publisher: string,
  role: Role,
): string[] {
  const found: string[] = [];
  for (const element of elements)
    for (const text of ownTexts(element, role))
      for (const name of partedNames(
        withoutSite(text.replace(role.own, ""), publisher),
      )) {
        const clean = bare(name);
        if (clean && clean.length <= 80 && !found.includes(clean))
          found.push(clean);
      }
  return found;
}

/** What newsrooms are called in other languages. */
export const NEWSROOMS =
  "redacci[oó]n|redaktion|redazione|redactie|redação|rédaction|redakcja";

/** Words that stand where a name would, and are none. */
const NO_NAME = new RegExp(
  String.raw`^(?:authors?|authoring|admin|redaksi|the .*|view .*|data .*|(?:jan|feb|mar|apr|aug|agu|sept?|oct|okt|nov|dec|des|mon|tue|wed|thu|fri|sat)\.?|(?:mon|tues|wednes|thurs|fri|satur|sun)day|${NEWSROOMS}|senin|selasa|rabu|kamis|jum['’]?at|sabtu|minggu)$|\b(?:staff|writer|reporter|correspondent|columnist|contributor|editor|newsroom|desk)s?\b`,
  "i",
);

/** Begins as a name does, in scripts with capital letters and in those without. */
const isName = (text: string): boolean =>
  /^[\p{Lu}\p{Lo}]/u.test(text) && text.length <= 60 && !NO_NAME.test(text);

/** Most of its words have small letters: more than "Ani van der Berg and Budi" has. */
const isSaid = (text: string): boolean =>
  (text.match(/(?<!\S)\p{Ll}/gu) ?? []).length * 2 > text.split(" ").length;

/** A name alone: two to five words, each with a capital. */
export const isFullName = (text: string): boolean =>
  !NO_NAME.test(text) &&
  /^(?:\p{Lu}[\p{L}.'’-]*\s){1,4}\p{Lu}[\p{L}.'’-]*$/u.test(text) &&
  text.length <= 60;

/** What stands in a name in small letters. */
const PARTICLES =
  /(?<=\s)(?:al|bin|binti|d[aeo]s?|del|della|den|der|du|el|la|ten|van|von)\s/g;

/** The same with what such names have: "Jan van der Berg". In a line that may be a sentence's words, it would find too many. */
export const isNameWithParticles = (text: string): boolean =>
  isFullName(text.replace(PARTICLES, ""));

/** "ANI LESTARI" as a text has it, in which such a byline is not found again. */
export const inSmallLetters = (name: string): string =>
  name === name.toUpperCase()
    ? name
        .toLowerCase()
        .replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
    : name;

/** "on Monday, Oct 9": a day, and all that follows it. By its number alone: May and Sun are names, too. */
const DAY =
  /[\s,:–-]+(?:on\s+)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[\s,]*)?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s*)?\d.*$/i;

/** "For Kabar Pagi", "Special to the Kabar": whom the writer has written it for. */
export const FOR =
  /[\s,]+(?:[Ff]or|[Ss]pecial (?:to|for))\s+(?:the )?\p{Lu}.*$/u;

/** A name without an address for mail beside it. */
export const withoutAddress = (name: string): string =>
  name.replace(/\s*[(<]?\S+@\S+/g, "");

/** ", Reporter", ", Staff writer": what the writer is. */
export const ROLE =
  /,\s+[^,]{0,30}\b(?:staff|writer|reporter|correspondent|columnist|contributor|editor|producer)\b.*$/i;

/** ", University of Limboto" behind a name, of one or of several. */
const UNIVERSITY =
  /,\s+(?:\p{Lu}\S*\s){0,3}Universit(?:y|as)\b(?:\sof)?(?:\s\p{Lu}\p{L}*){0,3}/gu;

/** Names without where they teach. */
export const withoutUniversity = (names: string): string =>
  names.replace(UNIVERSITY, "");

/** "Journal Staff Writer", "Journal Staff": the same behind a name, with nothing but a newspaper between them. */
const ROLE_BEHIND =
  /(\s+(?:Daily\s)?(?:Chronicle|Courier|Daily|Dispatch|Examiner|Gazette|Globe|Herald|Journal|Leader|News|Observer|Post|Press|Record|Register|Sentinel|Star|Sun|Telegram|Times|Tribune))?\s+(?:(?:Staff|Senior|Chief)\s(?:Writer|Reporter|Correspondent|Columnist)|Staff)\s*$/;

/** How names of towns begin, where newspapers have theirs. */
const TOWN =
  /^(?:Baton|Des|El|Fort|Grand|Kansas|Las|Long|Los|New|North|East|Palm|Rhode|Salt|San|Santa|South|The|West)\s/;

/** A name without that; where it is not plain which words are the name, all as it is. */
export function withoutRole(named: string): string {
  const [role = "", newspaper] = ROLE_BEHIND.exec(named) ?? [];
  const name = named.slice(0, named.length - role.length);
  const words = name.split(" ").length;
  const isPlain =
    (words === 2 && !(newspaper !== undefined && TOWN.test(name))) ||
    (words === 3 && (newspaper !== undefined || /\s\p{Lu}\.\s/u.test(name)));
  return isPlain ? name : named;
}

/** ", CNN", ", KATU Staff", ", kabar.test" behind a name: the newsroom's, in capitals or as an address. Generations and degrees are a name's own. */
export const withoutCapitals = (byline: string): string =>
  byline.replace(
    /,\s+(?:(?!(?:JR|SR|I+V?|MD|PHD)\b)\p{Lu}{2,}(?:\s\p{L}+){0,3}|\S+\.\w{2,4})$/u,
    "",
  );

/** "Ani Lestari, Lengfeld": a name, and the place where she is. Where one word may be a name, it would be another writer. */
const PLACE = /^((?:\p{Lu}\S*\s)+\p{Lu}[^\s,]*),\s+\p{Lu}\p{Ll}{2,}\s*$/u;

/** What joins the last two of several names in the languages of those prepositions, and the two of one: "Ortega y Gasset". */
const AND = /\s+(?:und|et|y|e|en|och)\s+/;

/** The writers behind such a preposition, without the place where they are. */
function abroad(named: string): string[] {
  const parts = named.split(AND).map((part) => part.replace(PLACE, "$1"));
  return parts.every(isFullName) ? parts : [named.replace(PLACE, "$1")];
}

/** Letters. No byline is longer, and a page may write as many commas as it likes. */
const LONGEST_BYLINE = 300;

/** "강태은 기자": a name before what its bearer is. */
const KOREAN = /^([가-힣]{2,4})\s?(?:기자|특파원|논설위원)/;

/** "Ani Lestari in Jakarta": where she is. */
const WHERE = /(?<=\p{L}\s\p{Lu}\S*)\s+in\s+\p{Lu}\S*(?:\s\p{Lu}\S*)?$/u;

/** How agencies' and newspapers' names end, behind a writer's. */
const AGENCY =
  /\s(?:Press|News|Courier|Post|Times|Tribune|Herald|Gazette|Network|Agency|Media|Relations)$/;

/** The names in a byline such as "By Ani Lestari | 9 Oct 2026 7:15 AM"; none where it holds no name. */
export function writersIn(byline: string): string[] {
  if (PHOTOGRAPHER.test(byline)) return [];
  const [, korean] = KOREAN.exec(byline) ?? [];
  if (korean) return [korean];
  const [bare = ""] = withoutUniversity(byline.slice(0, LONGEST_BYLINE))
    // A word that only a style sheet parts.
    .replace(/(?<=\p{Ll})(?=(?:Published|Updated|Posted)\b)/u, " ")
    .replace(WRITER, "")
    .replace(PREPOSITION, "")
    // "2026-10-12 08:30 — Ani Lestari": the day before it.
    .replace(/^\d[\d\s.:/-]*\s[—–-]\s(?=\p{Lu})/u, "")
    // A name, too, may begin with it, but not in small letters before two words.
    .replace(/^di (?=\p{Lu}\S+ \p{Lu})/u, "")
    .replace(DAY, "")
    .replace(FOR, "")
    .replace(ROLE, "")
    .split(
      /\s*(?:\||·|»|\s[-–—]\s|\d|\[|\bposted\b|\bpublish(?:ed)?\b|\bupdated\b|\bfollow\b|more by this|[^\s|·»]*@)/i,
    );
  if (isSaid(bare)) return [];
  const isForeign = PREPOSITION.test(byline);
  return (
    withoutCapitals(withoutRole(bare))
      .split(/\s*(?:,\s+(?=\p{Lu}\p{L}+ \p{Lu})|\s+(?:and|&|dan)\s+)/u)
      .flatMap((name) => (isForeign ? abroad(name) : name))
      .map((name) => name.replace(/[\s,]+$/, "").trim())
      // "ANI LESTARI/Kabar": whose she is.
      .map((name) => name.replace(WHERE, "").replace(/(?<=\s\S+)\/\S+$/, ""))
      .filter((name, at) => isName(name) && !(at > 0 && AGENCY.test(name)))
  );
}

/** More names than these are those of other articles' writers. */
const MOST_WRITERS = 3;

/** What marks a writer; the last two are microformats', which readers' names bear, too. */
const MARKS =
  "[itemprop~='author'],[rel~='author'],.author.vcard,.vcard:not([class*='comment'])>.fn";

/** Letters. What is told about a writer bears such a mark, too, with the name in it. */
const LONGEST_MARK = 120;
const NAME = "[itemprop~='name'],.fn";

/**
 * The writers where no profile says where they stand: those whom the page marks as its authors, in its text or in its head.
 * @param roots where marks may stand
 * @param named what a meta element says of the author, "" where none does
 */
export function markedWriters(
  roots: readonly ParentNode[],
  named: string,
): string[] {
  // Behind the link that is her name her newsroom's may stand.
  const namesOf = (mark: Element): string[] => {
    const words = wordsOf(mark).replace(WRITER, "");
    const [name = "", ...more] = [...mark.querySelectorAll("a")].map(wordsOf);
    const rest = words.slice(name.length);
    if (
      isFullName(name) &&
      more.length === 0 &&
      words.startsWith(name) &&
      !/^\s*(?:,|&|\b(?:and|dan)\b)/.test(rest)
    )
      return [name];
    return words.length > LONGEST_MARK
      ? [textOf(mark.querySelector(NAME))].filter(isFullName)
      : writersIn(words);
  };
  const marked = new Set(
    roots.flatMap((root) => [...root.querySelectorAll(MARKS)]).flatMap(namesOf),
  );
  if (marked.size > 0 && marked.size <= MOST_WRITERS) return [...marked];
  // A meta element may as well name the publisher, as an address or by one word; an initial has a full stop, too.
  const bare = withoutAddress(named.slice(0, LONGEST_BYLINE));
  return /\s/.test(bare) && !/\S\.\S|\//.test(bare) ? writersIn(bare) : [];
}
