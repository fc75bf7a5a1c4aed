import { isGate } from "../../../form/gate.ts";
import { each, type Steps } from "../../../steps.ts";
import { isBold, isHeading, isLinks, isSentence } from "../../../text/prose.ts";
import { beside, textOf } from "../../../text/text.ts";
import { isSaid, isStep } from "../../phrases.ts";
import { labels, names, QUOTED } from "../lines/labels.ts";
import { isHeadOfPart } from "../lines/parts.ts";
import { blogCalls } from "./blog-calls.ts";
import { calls } from "./call-words.ts";

/*
 * The page's own words to its reader.
 */

/** Whose a photo is: "Photo: Antara", "Image credits: A. B./C". */
const CREDIT =
  /^[[(*]?(?:(?:top |cover |main |listing |featured? |header |hero |lead |banner |opening |keterangan )?(?:images?|photos?|pix|pictures?|fotos?(?: utama)?|fotograf[ií]as?|bild(?:er|quelle|nachweis)?|zdjęci[ea]|фото|fotoğraf(?:lar)?|ảnh|(?:ที่มา)?ภาพ|gambar|video)|(?=credits?:))(?: ?(?:credits?|source|caption|courtesy))?\s*(?::|by\b|oleh\b|courtesy\b).{0,160}$/i;

/** The same in a sentence of its own: "Photos courtesy of Antara and Kabar." */
const COURTESY =
  /^(?:[Ii]mages?|[Pp]hotos?|[Pp]ictures?) (?:are )?(?:courtesy of|courtesy|provided by) \p{Lu}[^!?]{2,100}$/u;

/** "(Cover: whom one sees. Photo: Ani Lestari / Kabar)": the same with what is seen, in brackets. */
const DESCRIBED =
  /^[（(][^()（）]{0,160}(?:fot[oó]|photo|図|写真)\s?[:：/][^()（）]{2,60}[）)]$/iu;

/** "– Selesai –": where what was sent to the press ends. */
const END = /^[-–—*#\s]{1,4}(?:selesai|ends?|ende|fin)[-–—*#\s]{1,4}$/i;

/** Ten words at most: a longer one is a remark. */
const IN_BRACKETS = /^\((?:[^()\s]+ ){0,9}[^()\s]*[^().!?\s]\)$/;

/** What forums set a quote in. */
const QUOTE = "blockquote,[class*='quote' i],[class*='bbcode' i]";

/** What vBulletin sets over what is not running text, and how it calls that. */
const OVER_CODE = /^(?:(?:php )?code|quote):$/i;
const SMALL = ".smallfont";

/** Letters. */
const LONGEST_CALL = 400;
const LONGEST_NOTICE = 900;

/** What may be done with a page, below it, and what a transcript is. */
const NOTICE =
  /^(?:(?:copyright )?(?:©|\(c\)) .{2,60}\ball rights reserved\b|this article is a transcript of this conference call produced for\b)/i;

/** Patterns between two rests. */
const MOST_MET = 50;

const DASH = /[\s–—•·*-]/;

/** Without the dashes or dots around it; to look for some at its end is to go through all of a line. */
const bare = (words: string): string =>
  DASH.test(words.slice(0, 1)) || DASH.test(words.slice(-1))
    ? words.replace(/^[\s–—•·*-]+|[\s–—•·*-]+$/g, "")
    : words;

let areMet = false;

/**
 * Asks every pattern of calls about a line, with rests. An engine compiles each when it is first asked, and better when it is asked
 * again: some five hundred at once would stop the page. Does nothing when it is called once more.
 * @param line of the page: for letters beyond Latin's an engine compiles again
 */
export function* meetCalls(line: string): Steps {
  if (areMet) return;
  areMet = true;
  for (let turn = 0; turn < 2; turn++)
    yield* each(
      [...calls(), ...blogCalls()],
      (pattern) => {
        pattern.test(line);
      },
      MOST_MET,
    );
}

/** Says what the reader is to do, and is no mere label: what stands in its box with it is about that, too. */
export const isAppeal = (words: string): boolean =>
  [calls, blogCalls].some((made) =>
    made().some((pattern) => pattern.test(bare(words))),
  );

/** Speaks of who asks: a newsroom. */
const OURS =
  /(?<!\p{L})(?:our|us|newsletters?|kami|redaksi|unser\p{L}*|nos|notre|nuestr[oa]s?|noss[oa]s?|nostr[oaie]|onze)(?!\p{L})/iu;

/** How a paragraph begins that is one of several steps: "Buka aplikasinya, lalu …". */
const STEP =
  /^(?:\d{1,2}[.)] ?|(?:langkah|step) \d{1,2}[:.]? ?)?(?:(?:lalu|kemudian|setelah itu|selanjutnya|then|next),? )?(?:buka|pilih|klik|ketuk|tekan|masuk(?:kan)?|isi(?:kan)?|lengkapi|unggah|ketik|open|tap|select|choose|enter|click|press|launch|go to|type)(?: \S+){2}/i;

/** Whether it stands before or behind a step, in paragraphs, and says no more than one. */
const isOneOfSteps = (line: Element): boolean =>
  line.localName === "p" &&
  (["previousElementSibling", "nextElementSibling"] as const).some((side) => {
    const other = beside(line, side);
    const words = (other?.localName === "p" && textOf(other)) || "";
    return STEP.test(words) && !isAppeal(words);
  });

/** Looks as what is over a part of a text does, or is one of a list. */
const isOfText = (line: Element): boolean =>
  isHeading(line) || line.closest("li") !== null || isBold(line);

/** The page's own words to its reader, and none of the text's. */
export function isCall(element: Element, text: string): boolean {
  if (text.length > LONGEST_CALL)
    return text.length <= LONGEST_NOTICE && NOTICE.test(text);
  const isMatch = (words: string): boolean => {
    const line = bare(words);
    return (
      // A manual's "Sign in", an essay's "Comments" are the text's. Asked last: it is asked of all headings beside it.
      (labels().some((pattern) => pattern.test(line)) &&
        !isHeadOfPart(element)) ||
      (!isOfText(element) && names().some((name) => name.test(line))) ||
      (QUOTED.test(line) && element.closest(QUOTE) !== null) ||
      (OVER_CODE.test(line) && element.matches(SMALL)) ||
      // "Sign up for alerts" may head a part of an essay, "Download the app" may be a step.
      (isAppeal(line) &&
        (OURS.test(line) ||
          !(isHeadOfPart(element) || isOneOfSteps(element)))) ||
      // "Exclusive for members" may head a part of a story about them.
      (isGate(line) && !isHeadOfPart(element)) ||
      (CREDIT.test(line) && (!isSentence(line) || IN_BRACKETS.test(line))) ||
      COURTESY.test(line) ||
      DESCRIBED.test(line) ||
      END.test(words)
    );
  };
  // What leads elsewhere is no step.
  return (
    isMatch(text) &&
    !isSaid(text) &&
    ((isLinks(element) && isAppeal(text)) || !isStep(element, isMatch))
  );
}
