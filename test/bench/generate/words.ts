import type { Dice } from "./dice.ts";

/*
 * Indonesian business news that nobody has written: sentences from a small grammar. People, companies and figures are invented.
 */

const FIRST =
  "Ratna|Bramantya|Kresna|Sekar|Wirawan|Galuh|Nastiti|Damar|Puspita|Anjani|Yudha|Meilina|Satrio|Tantri|Hadi|Kirana|Prabu|Laras|Bagas|Salim|Ida|Wening|Teguh|Shinta|Aryo|Nawang".split(
    "|",
  );
const LAST =
  "Kusumadewi|Hadisurya|Adiwilaga|Ningrum|Tedjakusuma|Candrakirana|Rahayuningsih|Sasongko|Larasati|Pradipta|Parerungan|Wibisana|Mahanani|Tirtayudha|Wirayuda|Aryasatya|Prameswari|Gumilang|Sekarsari|Tuasikal|Adhyaksa|Maheswari".split(
    "|",
  );
const NAMES =
  "Arunika|Bahtera|Cakrawala|Dirgantara|Gemilang|Harsa|Kutub|Lembayung|Mandala|Nusa|Purnama|Rantai|Sagara|Saujana|Tirta|Wana".split(
    "|",
  );
const KINDS =
  "Pangan Sejati|Sagara Lines|Energi Nusantara|Sejuk Utama|Bahari Mandiri|Dingin Logistik|Tekstil Raya|Karya Beton|Digital Prima|Agro Lestari".split(
    "|",
  );
export const PLACES =
  "JAKARTA|SURABAYA|BANDUNG|MEDAN|MAKASSAR|SEMARANG|DENPASAR|AMBON|BALIKPAPAN|PALEMBANG|YOGYAKARTA|MANADO|KEPULAUAN MERANTI|BANDA ACEH".split(
    "|",
  );
const GOODS =
  "tepung sagu|garam rakyat|kopi arabika|rumput laut|gula aren|pupuk organik|kain tenun|udang vaname|kakao fermentasi|baja lapis|minyak kelapa|beras medium|kabel bawah laut|panel surya".split(
    "|",
  );
const WHAT =
  "belanja modal|laba bersih|pendapatan|volume ekspor|penyaluran kredit|utang jangka pendek|arus kas operasi|kapasitas produksi|biaya angkut|harga jual rata-rata".split(
    "|",
  );
const MONTHS =
  "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember".split(
    "|",
  );
const ROLES =
  "Direktur Utama|Direktur Keuangan|Kepala Riset|Sekretaris Perusahaan|Ketua Umum|Manajer Humas|Kepala Dinas Perdagangan".split(
    "|",
  );
const WEEKDAYS = "Senin|Selasa|Rabu|Kamis|Jum'at|Sabtu|Minggu".split("|");
const AIMS =
  "menekan ketergantungan pada impor|memperluas pasar ke kawasan timur|menjaga pasokan sampai akhir tahun|memangkas ongkos angkut|memenuhi permintaan industri makanan|memperkuat modal kerja|menaikkan mutu panen".split(
    "|",
  );
const CAUSES =
  "naiknya permintaan menjelang akhir tahun|turunnya harga bahan baku|jadwal kapal yang lebih pasti|panen raya di sejumlah daerah|pelemahan nilai tukar rupiah|dibukanya jalur ekspor baru|cuaca yang lebih bersahabat".split(
    "|",
  );
const OPENINGS =
  "Adapun|Sementara itu|Di sisi lain|Sebelumnya|Selain itu|Pada saat yang sama|Dengan begitu|Menurutnya|Meski demikian|Lebih lanjut".split(
    "|",
  );

/** A date as in a sentence, "12/10/2026". */
const day = (dice: Dice): string =>
  `${dice.int(1, 28)}/${dice.int(1, 12)}/2026`;
const percent = (dice: Dice): string =>
  `${dice.int(1, 48)},${dice.int(1, 99)}${dice.pick(["%", " persen", "%"])}`;
const money = (dice: Dice): string =>
  dice.pick([
    `Rp${dice.int(1, 98)},${dice.int(10, 99)} triliun`,
    `Rp${dice.int(12, 980)} miliar`,
    `US$${dice.int(2, 900)},${dice.int(1, 9)} juta`,
    `Rp${dice.int(1, 19)}.${dice.int(100, 999)} per kilogram`,
  ]);

export const person = (dice: Dice): string =>
  dice.chance(0.3)
    ? `${dice.pick(FIRST)} ${dice.pick(FIRST)} ${dice.pick(LAST)}`
    : `${dice.pick(FIRST)} ${dice.pick(LAST)}`;

/** What an article is about; its sentences keep to it. */
export interface Topic {
  company: string;
  code: string;
  good: string;
  place: string;
  people: string[];
}

export function topic(dice: Dice): Topic {
  const name = dice.pick(NAMES);
  const kind = dice.pick(KINDS);
  const place = dice.pick(PLACES);
  return {
    company: `PT ${name} ${kind} Tbk.`,
    code: `${name.slice(0, 2)}${kind.slice(0, 2)}`.toUpperCase(),
    good: dice.pick(GOODS),
    place,
    people: [person(dice), person(dice), person(dice)],
  };
}

const capital = (text: string): string =>
  text.charAt(0).toUpperCase() + text.slice(1);
const proper = (place: string): string =>
  place.toLowerCase().replace(/(^| )[a-z]/g, (letter) => letter.toUpperCase());

type Sentence = (dice: Dice, about: Topic) => string;

const SENTENCES: readonly Sentence[] = [
  (dice, { company, code }) =>
    `${company} (${code}) membukukan ${dice.pick(WHAT)} ${money(dice)} pada semester ${dice.pick(["I", "II"])}/2026, ${dice.pick(["naik", "turun", "tumbuh"])} ${percent(dice)} dibandingkan dengan periode yang sama tahun lalu.`,
  (dice, { good }) =>
    `Harga ${good} di tingkat petani berada di kisaran ${money(dice)} seiring dengan ${dice.pick(CAUSES)}.`,
  (dice, { company, people }) =>
    `${dice.pick(ROLES)} ${company} ${dice.pick(people)} mengatakan langkah itu ditempuh untuk ${dice.pick(AIMS)}.`,
  (dice, { good, place }) =>
    `Badan Pusat Statistik mencatat volume ${good} dari ${proper(place)} mencapai ${dice.int(2, 940)}.${dice.int(100, 999)} ton sampai ${dice.pick(MONTHS)} 2026.`,
  (dice) =>
    `${dice.pick(OPENINGS)}, ${dice.pick(WHAT)} diperkirakan ${dice.pick(["naik", "turun", "bertahan"])} menjadi ${money(dice)} karena ${dice.pick(CAUSES)}.`,
  (dice, { people }) =>
    `“Kami tidak ingin terburu-buru. Yang kami kejar adalah mutu, bukan sekadar ${dice.pick(WHAT)},” ujar ${dice.pick(people)}, ${dice.pick(WEEKDAYS)} (${day(dice)}).`,
  (dice, { people, good }) =>
    `"Kalau ${good} masuk bersamaan, harga bisa jatuh sampai ${percent(dice)} dalam ${dice.int(2, 9)} pekan," kata ${dice.pick(people)} kepada Bisnis.`,
  (dice, { good }) =>
    `${dice.pick(OPENINGS)}, kebutuhan ${good} dalam negeri ${dice.pick(["belum", "sudah"])} dapat dipenuhi seluruhnya dari ${dice.int(3, 60)} pabrik yang ada.`,
  (dice, { place }) =>
    `Pemerintah daerah menyiapkan ${dice.int(2, 40)} dermaga baru di sekitar ${proper(place)} untuk ${dice.pick(AIMS)}.`,
  (dice, { company }) =>
    `Fasilitas kredit itu bertenor ${dice.int(2, 10)} tahun dengan bunga ${percent(dice)}, masih di bawah batas dalam perjanjian ${company}`,
  (dice, { code }) =>
    `Pada penutupan perdagangan ${dice.pick(WEEKDAYS)} (${day(dice)}), saham ${code} ${dice.pick(["menguat", "melemah", "bergerak datar"])} di level Rp${dice.int(101, 990)} per lembar.`,
  (dice, { good, people }) =>
    `Menurut ${dice.pick(people)}, ongkos kirim ${good} kini menelan hampir ${dice.pick(["seperempat", "sepertiga", "separuh"])} harga jual [belum termasuk pajak].`,
  (dice) =>
    `${dice.pick(OPENINGS)}, ${dice.int(3, 90)} koperasi yang menaungi ${dice.int(2, 40)}.000 petani ikut menandatangani nota kesepahaman & akan mulai bekerja pada ${dice.pick(MONTHS)} 2027.`,
  (dice, { good }) =>
    `Program itu mencakup bibit gratis untuk lahan ${dice.int(1, 9)}.${dice.int(100, 999)} hektare serta pelatihan panen ${good} selama ${dice.int(3, 30)} hari.`,
  (dice) =>
    `Rasio kredit bermasalahnya ${percent(dice)}, sedangkan rata-rata industri ${percent(dice)}.`,
  (dice, { people }) =>
    `Dia mempertahankan rekomendasi beli dengan target Rp${dice.int(200, 990)}–Rp${dice.int(1000, 1900)} per saham, seperti ditulis ${dice.pick(people)} dalam risetnya.`,
];

export const sentence = (dice: Dice, about: Topic): string =>
  dice.pick(SENTENCES)(dice, about);

/** Running text of one to three sentences. */
export function prose(dice: Dice, about: Topic): string {
  const count = dice.pick([1, 1, 2, 2, 2, 3]);
  return Array.from({ length: count }, () => sentence(dice, about)).join(" ");
}

/** A short remark, too short to look like a paragraph to those who count letters. */
export const remark = (dice: Dice, about: Topic): string =>
  dice.pick([
    `“Itu saja,” kata ${dice.pick(about.people)}.`,
    "Bagaimana jadinya?",
    `Angkanya ${percent(dice)}.`,
    `Dia menolak berkomentar lebih jauh.`,
    `Semuanya bermula di ${proper(about.place)}.`,
  ]);

/** True paragraphs that begin like the site's own chrome: whoever goes by the first words alone loses them. */
export const trap = (dice: Dice, about: Topic): string =>
  dice.pick([
    `Baca juga berarti menyimak: ${dice.pick(about.people)} meminta pembaca menengok laporan keuangan ${about.company} sebelum membeli.`,
    `Iklan ${about.good} di media sosial naik ${percent(dice)}, tetapi penjualannya tetap datar sepanjang ${dice.pick(MONTHS)}.`,
    `Simak juga, ujar ${dice.pick(about.people)}, bagaimana ${dice.pick(WHAT)} berubah setelah ${dice.pick(CAUSES)}.`,
    `Konten premium dalam siaran itu, kata ${dice.pick(about.people)}, menyumbang ${money(dice)} atau ${percent(dice)} dari pendapatan.`,
    `Langganan bulanan menyumbang ${money(dice)}, jauh di atas iklan yang hanya ${percent(dice)} dari pendapatan ${about.code}.`,
  ]);

export const heading = (dice: Dice, { good, code }: Topic): string =>
  dice.pick([
    `Pasokan ${capital(good)} dari ${dice.int(3, 40)}.000 Petani`,
    `Prospek Saham ${code} Tahun Depan`,
    `Sumber Dana dan Jadwal Proyek Tahap ${dice.int(1, 9)}`,
    `Risiko ${capital(dice.pick(WHAT))} pada ${dice.pick(MONTHS)}`,
    `Jalan Panjang ${capital(good)} ke ${dice.int(3, 40)} Negara`,
  ]);

export const title = (dice: Dice, { company, code, good, place }: Topic) => {
  const short = company.replace(/^PT | Tbk\.$/g, "");
  return dice.pick([
    `${short} (${code}) Siapkan ${money(dice)} untuk Pabrik ${capital(good)}`,
    `Harga ${capital(good)} Naik ${percent(dice)}, Ini Kata ${dice.pick(ROLES)} ${short}`,
    `Petani ${capital(good)} di ${proper(place)} Minta Jadwal Kapal Dipastikan`,
    `Menakar Peluang ${capital(good)} setelah ${capital(dice.pick(CAUSES))}`,
    `Ekspor ${capital(good)} Tembus ${money(dice)}: ${proper(place)} Jadi Andalan`,
  ]);
};

/** The sentence under the title. */
export const lede = (dice: Dice, about: Topic): string =>
  dice.pick([
    `${about.company.replace(/^PT | Tbk\.$/g, "")} menyiapkan ${money(dice)} untuk ${dice.pick(AIMS)}.`,
    `Ikuti bagaimana ${about.good} dari ${proper(about.place)} bertahan di tengah ${dice.pick(CAUSES)}.`,
    `Kebutuhan ${about.good} naik ${percent(dice)}. Siapa yang paling siap?`,
  ]);

export const caption = (dice: Dice, { good, place }: Topic): string =>
  `${dice.pick(["Pekerja memindahkan", "Petani menjemur", "Petugas menimbang", "Pembeli memilih"])} ${good} di ${proper(place)}, ${dice.pick(WEEKDAYS)} (${day(dice)}).${dice.pick(["", ` Bisnis - ${person(dice)}`, ` Dok. Koperasi ${dice.pick(NAMES)}`])}`;

export const quote = (dice: Dice, { good }: Topic): string =>
  dice.pick([
    `${capital(good)} bukan masa lalu. Yang kurang hanyalah kesabaran ${dice.int(2, 12)} musim.`,
    `Kami tidak menjual ${good}. Kami menjual waktu ${dice.int(2, 90)} hari.`,
    `Siapa menanam ${good}, dia menunggu ${dice.int(2, 9)} tahun.`,
  ]);

/** One entry of a list: a name and a figure. */
export const item = (dice: Dice, { place }: Topic): string =>
  dice.pick([
    `${proper(dice.pick(PLACES))}: ${money(dice)}`,
    `pelatihan ${dice.int(2, 30)} hari di ${proper(place)};`,
    `${capital(dice.pick(WHAT))} naik ${percent(dice)}`,
    `bibit unggul untuk lahan ${dice.int(100, 990)} hektare`,
  ]);

export const cells = (dice: Dice): string[] => [
  `${dice.pick(NAMES)} ${dice.int(1, 99)}`,
  `${dice.int(1, 99)},${dice.int(1, 9)} juta`,
  money(dice),
];

/** A title of another article, for lists beside this one. */
export const teaser = (dice: Dice): string => title(dice, topic(dice));

export const tag = (dice: Dice): string =>
  capital(
    dice.pick([
      dice.pick(GOODS),
      dice.pick(WHAT),
      proper(dice.pick(PLACES)),
      `${dice.pick(NAMES)} ${dice.pick(KINDS).split(" ")[0]}`,
    ]),
  );

/** "adu-strategi-bank-digital", as in an address. */
export const slug = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
