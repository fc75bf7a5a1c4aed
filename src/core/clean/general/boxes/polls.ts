import { linesOf } from "../../../text/lines.ts";
import { briefText } from "../../../text/text.ts";
import { areTwo } from "../lines/parts.ts";

/** Letters. */
const LONGEST_POLL = 300;
const LONGEST_ANSWER = 80;

/** How many have voted, in all. */
const TOTAL =
  /^(?:er is [\d.]+ keer gestemd|(?:zakończona )?łącznie głosów: ?\d+|(?:total (?:de|des|dei) (?:votos|votes|voti)|abgegebene stimmen|всего голосов) ?: ?[\d., ]+|(?:total:? )?[\d.,]+\+? (?:votes|stimmen|suara|votos)(?: so far| in total)?)$/i;

/** An election's result: the votes of each. */
export const areResults = (box: Element): boolean =>
  areTwo(box.querySelectorAll("p,div"), (line) =>
    /^\p{Lu}[^:?]{2,40}: ?[\d.,]+ ?(?:votes|stimmen|suara|votos|percent|per cent|persen|prozent|%)$/u.test(
      briefText(line, LONGEST_ANSWER) ?? "",
    ),
  );

/** "57% Panen lebih awal (401 suara)": how many are for an answer. */
const VOTED =
  /^\d{1,3} ?%.{1,80}\([\d.,]+ (?:votes|stimmen|suara|votos|voix|voti)\)$/i;

/** A poll of readers, which asks and tells how many have voted; an election's result tells it of each. */
export const isPoll = (box: Element): boolean =>
  briefText(box, LONGEST_POLL)?.includes("?") === true &&
  (linesOf(box).some(({ text }) => TOTAL.test(text)) ||
    areTwo(box.querySelectorAll("li"), (item) =>
      VOTED.test(briefText(item, LONGEST_ANSWER) ?? ""),
    ));
