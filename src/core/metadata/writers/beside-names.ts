/*
 * What stands behind a name and does not belong to it.
 */

/** "on Monday, Oct 9": a day, and all that follows it. By its number alone: May and Sun are names, too. */
export const DAY =
  /[\s,:–-]+(?:on\s+)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?[\s,]*)?(?:(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s*)?\d.*$/i;

/** "For Kabar Pagi", "Special to the Kabar": whom the writer has written it for. */
export const FOR =
  /[\s,]+(?:[Ff]or|[Ss]pecial (?:to|for))\s+(?:the )?\p{Lu}.*$/u;

/** A name without an address for mail beside it. */
export const withoutAddress = (name: string): string =>
  name.replace(/\s*[(<]?\S+@\S+/g, "");

/** ", Reporter", ", inviata a Limboto": what the writer is. */
export const ROLE =
  /,\s+(?:nostr[oa] )?(?:inviat[oa]|corrispondente)\b[^,]*$|(?:,|\s\/)\s+[^,]{0,30}\b(?:staff|writer|reporter|correspondent|columnist|contributor|editor|producer)\b.*$/i;

/** "Kabar writers", "staff reporter": the same before a name. */
export const ROLE_BEFORE =
  /^(?:\p{Lu}\S* )?(?:[Ss]taff )?(?:writer|reporter|correspondent)s? (?=\p{Lu}\S+ \p{Lu})/u;

/** ", University of Limboto" behind a name, of one or of several. */
const UNIVERSITY =
  /,\s+(?:\p{Lu}\S*\s){0,3}Universit(?:y|as)\b(?:\sof)?(?:\s\p{Lu}\p{L}*){0,3}/gu;

/** Names without where they teach. */
export const withoutUniversity = (names: string): string =>
  names.replace(UNIVERSITY, "");

/** "Journal Staff Writer", "Journal Staff": the same behind a name, with nothing but a newspaper between them. */
const ROLE_BEHIND =
  /(\s+(?:Daily\s)?(?:Chronicle|Courier|Daily|Dispatch|Examiner|Gazette|Globe|Herald|Journal|Leader|News|Observer|Post|Press|Record|Register|Sentinel|Star|Sun|Telegram|Times|Tribune))?\s+(?:(?:Staff|Senior|Chief)\s(?:Writer|Reporter|Correspondent|Columnist)|Staff)\s*$/;

/** "ANI LESTARI Associated Press": an agency, with nothing between, and what she is to it. */
export const AGENCY_BEHIND =
  /(?<=\p{L}\s\p{Lu}\S*)\s+(?:The\s)?(?:Associated Press|ASSOCIATED PRESS|AP|Reuters|REUTERS|AFP|Bloomberg)(?:\s(?:[\p{Lu}][\p{L}]*\s)?(?:Writers?|Reporters?|Correspondents?|News|Staff))?$/u;

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

/** ", CNN", ", KATU Staff", ", kabar.test" behind a name: the newsroom's, in capitals or as an address. Generations and degrees are a name's own ("S.Sos"). */
export const withoutOutlet = (byline: string): string =>
  byline.replace(
    /,\s+(?:(?!(?:JR|SR|I+V?|MD|PHD)\b)\p{Lu}{2,}(?:\s\p{L}+){0,3}|\S*\w{2}\.[a-z]{2,})$/u,
    "",
  );
