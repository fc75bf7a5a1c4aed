import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { main } from "../scripts/extract.ts";
import { ran } from "./command.ts";

const ADDRESS = "https://kabar.test/berita/kafe-ramai-pengunjung";
const folder = mkdtempSync(join(tmpdir(), "bening-extract-"));
const file = join(folder, "page.html");

afterAll(() => rmSync(folder, { recursive: true }));

const TEXT = Array.from(
  { length: 4 },
  (_, index) =>
    `<p>Paragraf nomor ${index + 1} bercerita tentang café yang ramai di Bandung, lengkap dengan angka dan tanggal.</p>`,
).join("");

/** Runs `npm run extract` on a page. */
async function extract(
  page: string | Uint8Array,
  ...args: string[]
): Promise<{ code: number; out: string; err: string }> {
  writeFileSync(file, page);
  return run(file, ...args);
}

const run = (...args: string[]) => ran(main, args);

const page = (head: string, text = TEXT): string =>
  `<!doctype html><html lang="id"><head>${head}<title>Kafe Ramai Pengunjung di Bandung</title></head><body><h1>Kafe Ramai Pengunjung di Bandung</h1>${text}</body></html>`;

it("prints the article of a saved page, by the address that it gives itself", async () => {
  const { code, out } = await extract(
    page(`<meta charset="utf-8"><link rel="canonical" href="${ADDRESS}">`),
  );
  expect(code).toBe(0);
  expect(out).toContain("Paragraf nomor 4 bercerita tentang café yang ramai");
  expect(out).toContain(`Sumber: ${ADDRESS}`);
});

it("reads a page in the encoding that it names", async () => {
  const latin = Buffer.from(page('<meta charset="windows-1252">'), "latin1");
  const { out } = await extract(latin, ADDRESS);
  expect(out).toContain("Paragraf nomor 1 bercerita tentang café yang ramai");
});

it("reads a page that was saved in UTF-8 as such, whatever encoding it names", async () => {
  const saved = Buffer.from(page('<meta charset="windows-1252">'), "utf8");
  const { out } = await extract(saved, ADDRESS);
  expect(out).toContain("Paragraf nomor 1 bercerita tentang café yang ramai");
});

it("has the running text apart in JSON, the lede first: no captions, names or addresses", async () => {
  const { out } = await extract(
    page(
      '<meta charset="utf-8">',
      `<h2 class="summary">Jumlah kursi kafe bertambah dua kali lipat tahun ini</h2><p>Oleh Ani Lestari, 12 Oktober 2026</p>${TEXT}<h2>Harga  naik</h2><ul><li>Kopi <b>tubruk</b></li><li>Teh</li></ul>
<figure><img src="https://kabar.test/kafe.jpg" width="600" height="400"><figcaption>Suasana kafe pada pagi hari</figcaption></figure><iframe src="https://www.youtube.com/embed/abc"></iframe>
<table><tr><th>Menu</th><th>Harga</th></tr><tr><td>Kopi</td><td>Rp20.000</td></tr></table>${TEXT}`,
    ),
    ADDRESS,
    "--format",
    "json",
  );
  const { text, lede, authors } = JSON.parse(out);
  const paragraphs = [...TEXT.matchAll(/<p>(.*?)<\/p>/g)].map(
    ([, line]) => line,
  );
  expect(text.split("\n")).toEqual([
    "Jumlah kursi kafe bertambah dua kali lipat tahun ini",
    ...paragraphs,
    "Harga naik",
    "Kopi tubruk",
    "Teh",
    "Menu Harga",
    "Kopi Rp20.000",
    ...paragraphs,
  ]);
  expect([lede, authors]).toEqual([
    "Jumlah kursi kafe bertambah dua kali lipat tahun ini",
    ["Ani Lestari"],
  ]);
});

it("counts captions as running text where they say more than all beside them", async () => {
  const says = (index: number): string =>
    `Pelayan nomor ${index} menyeduh kopi di kafe yang baru dibuka di tepi danau, ketika tamu pertama datang.`;
  const photos = Array.from(
    { length: 9 },
    (_, index) =>
      `<li><figure><img src="https://kabar.test/${index}.jpg" width="900" height="600"><figcaption>${says(index)}</figcaption></figure></li>`,
  );
  const [first = ""] = /<p>.*?<\/p>/.exec(TEXT) ?? [];
  const { out } = await extract(
    page("", `${first}${first}<ul>${photos.join("")}</ul>`),
    ADDRESS,
    "--format",
    "json",
  );
  expect(JSON.parse(out).text.split("\n")).toContain(says(8));
});

it("reads markup as a browser does where its author was untidy", async () => {
  // A stray paragraph stands before its table, and a heading that was left open ends where the next begins.
  const untidy = `${TEXT}<table><tr><td>Jumlah kursi</td><td>120</td></tr><p>Kalimat ini tersesat di dalam tabel, tetapi berdiri di depannya.</p></table><h2>Harga naik<h3>Biji kopi</h3>${TEXT}`;
  const { out } = await extract(page("", untidy), ADDRESS);
  expect(
    out.match(/Kalimat ini.*|Jumlah kursi|Harga naik.*|Biji kopi/g),
  ).toEqual([
    "Kalimat ini tersesat di dalam tabel, tetapi berdiri di depannya.",
    "Jumlah kursi",
    "Harga naik",
    "Biji kopi",
  ]);
});

it("says in words what is wrong, and by its exit code whose fault it is", async () => {
  expect(await run("no-such-file.html")).toMatchObject({
    code: 2,
    err: "There is no file no-such-file.html. An address begins with https://.",
  });
  expect(await run(folder)).toMatchObject({
    code: 2,
    err: `${folder} is a folder.`,
  });
  const help = await run("--help");
  expect(help.code).toBe(0);
  expect(help.out).toContain("Usage: npm run extract");
  expect(await extract(page(""))).toMatchObject({
    code: 2,
    err: "The page does not say its address. Name it after the file.",
  });
  expect(await extract(page(""), "kabar.test")).toMatchObject({
    code: 2,
    err: "kabar.test is not an address.",
  });
  expect(await extract(page(""), ADDRESS, "--format", "pdf")).toMatchObject({
    code: 2,
    err: "There is no format pdf. Say text, markdown, html, json.",
  });
  expect((await extract(page(""), ADDRESS, "--loud")).code).toBe(2);
  expect(await extract(page("", "<p>Singkat.</p>"), ADDRESS)).toMatchObject({
    code: 1,
    err: "The page holds no article.",
  });
  expect(
    await extract(page(""), "https://www.bisnis.com/index?categoryId=43"),
  ).toMatchObject({
    code: 1,
    err: "The address is not an article's. Use --force to clean the page all the same.",
  });
});

it("tells what went and by which rule", async () => {
  const { out } = await extract(
    page(
      "",
      `${TEXT}<p>Baca juga: <a href="/lain">Kafe lain pun ramai</a></p>`,
    ),
    ADDRESS,
    "--removed",
  );
  expect(out).toContain("related\tBaca juga: Kafe lain pun ramai");
});
