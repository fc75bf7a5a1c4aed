import { isHeading } from "../../text/prose.ts";
import { beside, textOf } from "../../text/text.ts";
import { isSaid } from "../phrases.ts";

/*
 * What a newsroom tells its readers below an article, in words that no list holds: told by several signs together.
 */

/** Letters. */
const LONGEST = 450;

/** Speaks of itself. */
const FIRST_PERSON =
  /(?<!\p{L})(?:we|us|our|kami|wir|uns|unser\p{L}*|nous|notre|nos|nuestr[oa]s?|nosotros|noss[oa]s?|nostr[oaie]|ons|onze|oss|vår\p{L}*|nasz\p{L}*|наш\p{L}*|bizi)(?!\p{L})/u;

/** Where it can be met elsewhere. */
const CHANNEL =
  /(?<!\p{L})(?:newsletters?|telegram|whatsapp|facebook|twitter|instagram|youtube|tiktok|linkedin|google news|podcasts?|rss)(?!\p{L})/iu;

/** What its reader is to do. */
const ASKS =
  /^(?:please )?(?:follow|join|subscribe|sign up|download|visit|check out|support|find out|stay|register|ikuti|simak|unduh|gabung|dapatkan|kunjungi|abonnieren|folgen sie|suivez|abonnez|inscrivez|téléchargez|pour nous suivre|síguenos|suscríbe|descarga|siga|assine|inscreva|baixe|segui|iscriviti|scarica|volg|abonneer|följ|prenumerera|obserwuj|śledź)(?!\p{L})/iu;

/** A link that says no more than where to press. */
const PRESS =
  /^(?:(?:click |tap )?here|subscribe|sign up|(?:find out|learn) more|hier|aquí|aqui|ici|qui|tutaj|здесь|di ?sini)[.!]?$/i;

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
    sites.some((site) => text.includes(site)),
    CHANNEL.test(text),
  ].filter(Boolean).length;
  return named >= 2 && asks;
}
