/** A sentence of a text: UTF-16 offsets into it, and what stands between them. */
export interface Sentence {
  start: number;
  end: number;
  text: string;
}

/** Abbreviations that end in a full stop and no sentence. Lower case, without the stop. */
const ABBREVIATIONS = new Set(
  (
    "no nos dr drs dra ir prof h hj kh st sdr sdri bpk ny tn alm pdt ust moh muh jend mayjen letjen brigjen kol kapt pol purn " +
    "jl jln gg kab kec kel kp kav lt rt rw prov telp tlp tgl hlm hal vol ed red dok pt cv pte sdn " +
    "dsj yth ybs an m.si s.sos s.pd s.kom ph.d mr mrs ms jr sr vs cf ft approx dept rp " +
    "jan feb mar apr jun jul agu agt ags sep sept okt nov des mln bn"
  ).split(" "),
);

/** Those that a sentence ends with as often. */
const AT_THE_END = new Set(
  "tbk dll dsb dst dkk inc ltd co corp bhd plc".split(" "),
);

/** Those of them that are words, too, where no figure follows: "dalam banyak hal." */
const BEFORE_FIGURES = new Set(["hal", "vol", "rp", "lt", "rt", "rw"]);

/** Begins a sentence, and no name. */
const OPENER =
  /^\s*(?:[“‘"]|(?:Menurut|Namun|Perusahaan|Perseroan|Emiten|Setelah|Sebelum(?:nya)?|Selain|Sementara|Adapun|Hal|Hasil|Dia|Ia|Kami|Mereka|Dalam|Pada|Untuk|Dengan|Dari|Oleh|Saat|Ketika|Karena|Jika|Bila|Meski(?:pun)?|Padahal|Bahkan|Kemudian|Lalu|Akan|Tetapi|Sebab|Selanjutnya|Saham|Harga|Nilai|Ini|Itu|Di|Ke|Rapat|Rumah)(?:nya)?(?!\p{L}))/u;

/**
 * Whether the full stop at this place ends an abbreviation, an initial, a number of a list.
 * @param start where the sentence began
 */
function isInside(text: string, at: number, start: number): boolean {
  const before = /[\p{L}\p{N}.]*$/u.exec(text.slice(Math.max(0, at - 24), at));
  const word = (before?.[0] ?? "").toLowerCase().replace(/^\.+/, "");
  const rest = text.slice(at + 1, at + 24);
  const after = /^\s*(\S?)/.exec(rest)?.[1] ?? "";
  // "1. Menyusun rencana"
  if (/^\s*(?:\d{1,2}|\p{L})$/u.test(text.slice(start, at))) return true;
  // A sentence begins with a capital, a figure or a sign.
  if (/^\p{Ll}/u.test(after)) return true;
  // "A. B. Susanto", "S.E."; but "Rencana B. Menurut dia" are two.
  if (/^\p{L}(?:\.\p{L})*$/u.test(word)) return !OPENER.test(rest);
  if (AT_THE_END.has(word)) return after !== "" && !OPENER.test(rest);
  // After these a name or a figure follows more often than a sentence ends.
  return BEFORE_FIGURES.has(word)
    ? /\d/.test(after)
    : ABBREVIATIONS.has(word) && after !== "";
}

/** "(Purn.)", "(H.C.)": no sentence stands in these brackets. */
const BRACKETED = /\((?:\p{Lu}\p{L}{0,5}|(?:\p{Lu}\.)+\p{Lu})\.\)$/u;

/**
 * The sentences of a text, in order; all but white space belongs to one. A line's end ends one, too. A stop inside a figure ("18.27"), after an abbreviation or
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
    /(?<![.!?…])([.!?…]+)(["”’')\]»]*)(?=\s|$)|\n+/gu,
  )) {
    const [whole, marks, closing = ""] = match;
    const end = match.index + whole.length;
    if (
      marks === "." &&
      (closing === ""
        ? isInside(text, match.index, start)
        : BRACKETED.test(text.slice(Math.max(0, end - 12), end)))
    )
      continue;
    // "Apa?" tanya dia: the sentence goes on in lower case.
    if (marks && /^\s*\p{Ll}/u.test(text.slice(end, end + 8))) continue;
    cut(end);
  }
  cut(text.length);
  return found;
}
