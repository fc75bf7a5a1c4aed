/** A sentence of a text: UTF-16 offsets into it, and what stands between them. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** Abbreviations that end in a full stop and no sentence. Lower case, without the stop. */
const ABBREVIATIONS = new Set(
  (
    "tbk no nos dr drs dra ir prof h hj kh st sdr sdri bpk jl jln gg kab kec kel prov tgl hlm hal vol ed red " +
    "dll dsb dst dkk dsj yth ybs an a.n u.p d.a a.l s.d s.e m.m s.h m.h s.t m.t m.si s.sos s.pd ph.d mr mrs ms inc ltd co corp jr sr st vs cf approx dept " +
    "jan feb mar apr jun jul agu agt sep sept okt nov des mln bn"
  ).split(" "),
);

/** Those of them that are words, too, where no figure follows: "dalam banyak hal." */
const BEFORE_FIGURES = new Set(["hal", "vol"]);

/** Whether the full stop at this place ends an abbreviation, an initial, a number of a list. */
function isInside(text: string, at: number): boolean {
  const before = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 24), at));
  const word = (before?.[0] ?? "").toLowerCase().replace(/^\.+/, "");
  const after = /^\s*(\S?)/.exec(text.slice(at + 1, at + 12))?.[1] ?? "";
  // A sentence begins with a capital, a figure or a sign.
  if (/^\p{Ll}/u.test(after)) return true;
  // "A. B. Susanto"; but "Rencana B." may end a sentence: what follows decides above, not here.
  if (/^\p{L}$/u.test(word)) return true;
  // After these a name or a figure follows more often than a sentence ends.
  return BEFORE_FIGURES.has(word)
    ? /\d/.test(after)
    : ABBREVIATIONS.has(word) && after !== "";
}

/**
 * The sentences of a text, in order; all but white space belongs to one. A stop inside a figure ("18.27"), after an abbreviation or
 * an initial ends none. An own rule: browsers' segmenters cut after "Tbk." and "No.", and each version differently.
 */
export function sentences(text: string): Sentence[] {
  const found: Sentence[] = [];
  let start = 0;
  const cut = (end: number): void => {
    const raw = text.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    const trimmed = raw.trim();
    if (trimmed !== "")
      found.push({
        start: start + lead,
        end: start + lead + trimmed.length,
        text: trimmed,
      });
    start = end;
  };
  for (const match of text.matchAll(
    /(?<![.!?…])([.!?…]+)(["”’')\]»]*)(?=\s|$)|\n{2,}/gu,
  )) {
    const [whole, marks, closing = ""] = match;
    const end = match.index + whole.length;
    if (marks === "." && closing === "" && isInside(text, match.index))
      continue;
    // "Apa?" tanya dia: the sentence goes on in lower case.
    if (marks && /^\s*\p{Ll}/u.test(text.slice(end, end + 8))) continue;
    cut(end);
  }
  cut(text.length);
  return found;
}
