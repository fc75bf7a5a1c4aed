import { isLinks } from "../../text/prose.ts";
import { letters, textOf } from "../../text/text.ts";
import { isSaid } from "../phrases.ts";

/*
 * What a newsroom tells its readers below an article, in words that no list holds: told by several signs together.
 */

/** Letters. */
const LONGEST = 450;

/** So many signs, of which some count twice. */
const LEAST_SIGNS = 3;

/** Speaks to its reader, or of itself. */
const PERSON =
  /(?<!\p{L})(?:we|us|our|you|your|kami|anda|kamu|wir|uns|unser\p{L}*|Sie|nous|notre|nos|vous|votre|vos|nuestr[oa]s?|nosotros|usted|noss[oa]s?|você|nostr[oaie]|voi|vostr[oaie]|ons|onze|wij|oss|vår\p{L}*|nas|nasz\p{L}*|наш\p{L}*|нас|вас|bizi|bize)(?!\p{L})/u;

/** Where it can be met elsewhere. */
const CHANNEL =
  /(?<!\p{L})(?:newsletters?|telegram|whatsapp|facebook|twitter|instagram|youtube|tiktok|linkedin|google news|podcasts?|apps?|application|aplikasi|aplicativo|aplicación|forums?|rss)(?!\p{L})|\S@[\w-]+\.\w/iu;

/** What its reader is to do. */
const ASKS =
  /^(?:please )?(?:follow|join|subscribe|sign up|download|visit|click|check out|support|buy|shop|send|e-?mail|contact|discover|explore|find out|stay|register|ikuti|simak|unduh|gabung|dapatkan|kunjungi|abonnieren|folgen sie|suivez|abonnez|inscrivez|téléchargez|pour nous suivre|síguenos|suscríbe|descarga|siga|assine|inscreva|baixe|segui|iscriviti|scarica|volg|abonneer|följ|prenumerera|obserwuj|śledź|подпис)/iu;

/** A link that says no more than where to press. */
const PRESS =
  /^(?:(?:click |tap )?here|subscribe|sign up|more|(?:find out|learn|read) more|hier\b.{0,30}|aquí|aqui|ici|qui|tutaj|здесь|di ?sini)[.!]?$/i;

/** What it says of its own pages: counts twice, since a story hardly does. */
const OF_ITSELF =
  /\b(?:views|opinions|comments)(?: and opinions)? expressed\b|\baffiliate (?:links?|commissions?|partners?)\b|\bportion of (?:the )?sales\b|\bstrive for accuracy\b|\bcontent of this (?:article|post|page) is (?:intended|provided|for)\b|\bcomments? section\b/i;

/**
 * Whether a paragraph below the text is the newsroom's to its readers.
 * @param sites the site's names, in letters
 */
export function isClosingAppeal(
  block: Element,
  text: string,
  sites: readonly string[],
): boolean {
  if (text.length > LONGEST || isSaid(text)) return false;
  // An address for mail may be anybody's there.
  const said = letters(text.replace(/\S+@\S+|https?:\S+/g, " "));
  const isPressed = [...block.querySelectorAll("a[href]")].some((link) =>
    PRESS.test(textOf(link)),
  );
  const isSet =
    !isLinks(block) && textOf(block.querySelector("em,i,strong")) === text;
  const isOfItself = OF_ITSELF.test(text);
  // A story may tell of a site's podcast, and where to hear it.
  const asks = [ASKS.test(text) || isPressed, isSet, isOfItself, isOfItself];
  const signs = [
    PERSON.test(text),
    sites.some((site) => said.includes(site)),
    CHANNEL.test(text),
    ...asks,
  ];
  return asks.includes(true) && signs.filter(Boolean).length >= LEAST_SIGNS;
}
