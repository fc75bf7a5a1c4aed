import { isHeading, isProse } from "../../text/prose.ts";
import { beside, textOf } from "../../text/text.ts";
import { isSaid } from "../phrases.ts";

/*
 * What a newsroom tells its readers below an article, in words that no list holds: told by several signs together.
 */

/** Letters. */
const LONGEST = 450;

/** Speaks of itself. */
const FIRST_PERSON =
  /(?<!\p{L})(?:[Ww]e|us|[Oo]ur|[Kk]ami|wir|uns|unser\p{L}*|nous|notre|nos|nuestr[oa]s?|nosotros|noss[oa]s?|nostr[oaie]|ons|onze|oss|vår\p{L}*|nasz\p{L}*|наш\p{L}*|bizi)(?!\p{L})/u;

/** Where it can be met elsewhere. */
const CHANNEL =
  /(?<!\p{L})(?:newsletters?|telegram|whatsapp|facebook|twitter|instagram|youtube|tiktok|linkedin|google news|podcasts?|rss)(?!\p{L})/iu;

/** What its reader is to do. */
const ASKS =
  /(?:^|[.!?] )(?:please )?(?:follow|join|subscribe|sign up|download|visit|check out|support|find out|stay|register|ikuti|simak|unduh|gabung|dapatkan|kunjungi|abonnieren|folgen sie|suivez|abonnez|inscrivez|téléchargez|pour nous suivre|síguenos|suscríbe|descarga|siga|assine|inscreva|baixe|segui|iscriviti|scarica|volg|abonneer|följ|prenumerera|obserwuj|śledź)(?!\p{L})/iu;

/** A link that says no more than where to press. One word of a place alone may be the story's. */
export const PRESS =
  /^(?:(?:click|tap) here|donate|(?:subscribe|sign up)(?: now| today| here)?|(?:find out|learn) more|klik di ?sini|cliquez ici|haga clic aquí|clique aqui|clicca qui|hier klicken)[.!]?$/i;

/** What a newsroom says of its own article: the text's, as its readers must know it. */
export const OWNED =
  /^(?:(?:a )?correction|clarification|disclosure|editor['’]s note|update|koreksi|ralat|klarifikasi|catatan redaksi|korrektur|berichtigung|rectification|correctif|corrección|rectificación|correção|correzione|errata|rectificatie)(?!\p{L})/iu;

/** A text of fewer paragraphs may end with what it is for. */
const LEAST_PARAGRAPHS = 3;

/** Whether it is the last paragraph of such a text, and not in a box of its own. */
function endsShortText(block: Element): boolean {
  const around = [...(block.parentElement?.children ?? [])];
  const { length } = around.slice(0, around.indexOf(block)).filter(isProse);
  return length > 0 && length < LEAST_PARAGRAPHS;
}

/** Whether a text names a site; what begins a sentence may be a word, such as "Time". An address may be written in any letters. */
function namesSite(words: string, site: string): boolean {
  const text = site.includes(".") ? words.toLowerCase() : words;
  const at = text.indexOf(site, site.includes(" ") ? 0 : 1);
  return (
    at >= 0 &&
    !/\p{L}/u.test(text.slice(at + site.length, at + site.length + 1)) &&
    !/\p{L}/u.test(text.slice(Math.max(0, at - 1), at))
  );
}

/**
 * Whether a paragraph below the text is the newsroom's to its readers: of itself, its site and its channels it names two, and it asks
 * for something.
 * @param sites the site's names
 */
export function isClosingAppeal(
  block: Element,
  text: string,
  sites: readonly string[],
): boolean {
  if (
    text.length > LONGEST ||
    isSaid(text) ||
    OWNED.test(text) ||
    block.closest("li,table,blockquote") ||
    isHeading(beside(block, "previousElementSibling"))
  )
    return false;
  const asks =
    ASKS.test(text) ||
    [...block.querySelectorAll("a[href]")].some((link) =>
      PRESS.test(textOf(link)),
    );
  const named = [
    FIRST_PERSON.test(text),
    sites.some((site) => namesSite(text, site)),
    CHANNEL.test(text),
  ].filter(Boolean).length;
  return named >= 2 && asks && !endsShortText(block);
}
