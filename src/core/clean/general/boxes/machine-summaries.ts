import { follows } from "../../../order.ts";
import { each, type Steps } from "../../../steps.ts";
import {
  HEADINGS,
  isHeading,
  lettersIn,
  paragraphsWithin,
  proseIn,
} from "../../../text/prose.ts";
import { briefText } from "../../../text/text.ts";
import { type Cleaning, takeOut } from "../../cleaning.ts";

/** Letters of such a label, and of all that a machine has made of an article. */
const LONGEST_LABEL = 60;
const LONGEST = 1500;

/** So many labels are looked at, from the first on. */
const MOST = 10;

/** "Ringkasan AI Beta", "Dibuat dengan AI", "AI-generated summary": says that a machine has summed up what stands below. */
const LABEL =
  /^(?:(?:ringkasan|rangkuman|intisari) (?:oleh |dari |buatan )?(?:AI|kecerdasan buatan)|(?:(?:ringkasan|rangkuman) )?(?:ini )?(?:dibuat|dihasilkan|dirangkum|diringkas) (?:dengan|oleh|menggunakan) (?:AI|kecerdasan buatan)|AI(?:[- ]generated)?[- ](?:summary|overview|key points)|(?:summary )?(?:generated|written|made|created|summari[sz]ed) (?:by|with|using) AI|KI[- ]Zusammenfassung|résumé (?:généré )?par (?:l['’])?IA|resumen (?:generado )?(?:por|con) IA|resumo (?:gerado )?(?:por|com) IA)(?:\s*\(?beta\)?)?[.:]?$/i;

/** The smallest box around a label in which something is summed up; a photo may have been made so, too. */
function summedUpBy(label: Element, body: Element): Element | null {
  let box = label.parentElement;
  while (box && box !== body && !box.querySelector("ul,ol,p"))
    box = box.parentElement;
  if (!box || box === body || isHeading(box) || box.closest("figure"))
    return null;
  const photos = [...box.querySelectorAll("img,picture,figure,figcaption")];
  return photos.every((photo) => label.contains(photo)) ? box : null;
}

/** Takes out what a machine has made of the text, above it: readers want what was written. */
export function* machineSummaries(cleaning: Cleaning): Steps {
  const { body } = cleaning;
  const labels: Element[] = [];
  yield* each(
    body.querySelectorAll(`div,span,p,b,strong,small,em,${HEADINGS}`),
    (element) => {
      if (LABEL.test(briefText(element, LONGEST_LABEL) ?? ""))
        labels.push(element);
    },
  );
  if (labels.length === 0) return;
  const paragraphs = yield* paragraphsWithin(body);
  const prose = lettersIn(paragraphs);
  for (const label of labels.slice(0, MOST)) {
    const box = body.contains(label) ? summedUpBy(label, body) : null;
    if (
      box &&
      briefText(box, LONGEST) !== null &&
      proseIn(box) <= prose / 4 &&
      paragraphs.every((block) => box.contains(block) || follows(box, block))
    )
      takeOut(box, "machine-summary", cleaning);
  }
}
