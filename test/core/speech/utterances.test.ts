// @vitest-environment happy-dom

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chunks } from "../../../src/core/speech/chunks.ts";
import { passagesIn, rangeOf } from "../../../src/core/speech/passages.ts";
import {
  chooseVoice,
  type VoiceLike,
} from "../../../src/core/speech/voices.ts";

describe("utterances", () => {
  it("join to the text, each under twelve seconds at thirteen letters a second", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 2000 }), (text) => {
        const parts = chunks(text);
        expect(parts.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
        for (const part of parts) expect(part.length).toBeLessThan(12 * 13);
      }),
    );
  });

  it("are parted at clauses, then at words, and anywhere when one word is too long", () => {
    const clause =
      "sebuah anak kalimat yang cukup panjang untuk berdiri sendiri di sini,";
    expect(chunks(`${clause} ${clause} ${clause}`)[0]).toBe(
      `${clause} ${clause}`,
    );
    const words = "kata ".repeat(60).trim();
    for (const part of chunks(words)) expect(part).toMatch(/^(?:kata ?)+$/);
    expect(chunks("x".repeat(400)).join("")).toBe("x".repeat(400));
  });

  it("are about even, and part no number from itself or from what it counts", () => {
    const long =
      "Perusahaan itu menyatakan bahwa laba bersih sepanjang tahun berjalan mencapai enam ratus delapan puluh dua koma tiga miliar rupiah kepada para pemegang saham.";
    const parts = chunks(long);
    expect(parts.length).toBe(2);
    for (const part of parts) expect(part.length).toBeGreaterThan(40);
    for (const [index, part] of parts.entries()) {
      const next = parts[index + 1];
      expect(`${part} | ${next}`).not.toMatch(
        /(?:ratus|puluh|koma|enam|dua|tiga|miliar) \| (?:delapan|dua|koma|tiga|miliar|rupiah|puluh|ratus)/,
      );
    }
  });

  it("count letters that are said one by one for what they take", () => {
    const codes = Array.from({ length: 20 }, () => "B B C A").join(", ");
    // About a quarter of a second each.
    for (const part of chunks(`saham ${codes}`))
      expect(part.match(/[A-Z]/g)?.length ?? 0).toBeLessThan(40);
  });

  it("are shorter for a slower voice", () => {
    for (const part of chunks("kata ".repeat(200), 0.5))
      expect(part.length).toBeLessThan((12 * 13) / 2);
  });
});

describe("the voice", () => {
  const voice = (
    voiceURI: string,
    lang: string,
    localService = true,
    isDefault = false,
  ): VoiceLike => ({
    voiceURI,
    lang,
    localService,
    default: isDefault,
  });
  const net = voice("net", "id-ID", false);
  const own = voice("own", "id_ID");
  const english = voice("en", "en-US", true, true);

  it("is of the article's language, of the device before the network", () => {
    expect(chooseVoice([english, net, own], "id")).toBe(own);
    expect(chooseVoice([english, net], "id-ID")).toBe(net);
  });

  it("is the remembered one while it is there", () => {
    expect(chooseVoice([english, net, own], "id", "net")).toBe(net);
    expect(chooseVoice([own], "id", "gone")).toBe(own);
    expect(chooseVoice([english, own], "id", "en")).toBe(own);
  });

  it("is none rather than another language's", () => {
    expect(chooseVoice([english], "id")).toBeUndefined();
  });
});

describe("passages", () => {
  it("are title, lede and the blocks of the text, without captions and notices", () => {
    document.body.replaceChildren();
    const root = document.createElement("article");
    const make = (
      name: string,
      text: string,
      into: Element,
      of = "",
    ): Element => {
      const element = document.createElement(name);
      element.className = of;
      element.textContent = text;
      into.append(element);
      return element;
    };
    const header = make("header", "", root);
    make("h1", "Judul.", header);
    make("p", "Ringkasan.", header, "lede");
    make("p", "Oleh Ani", header, "byline");
    const body = make("div", "", root, "body");
    const paragraph = make("p", "Satu. ", body);
    make("b", "Dua tebal.", paragraph);
    make("figcaption", "Foto.", make("figure", "", body));
    const list = make("ul", "", body);
    make("li", "Butir.", list);
    const outer = make("li", "", list);
    make("p", "Dalam butir.", outer);
    make("p", "   ", body);
    const passages = passagesIn(root);
    expect(
      passages.map(({ sentences }) => sentences.map(({ text }) => text)),
    ).toEqual([
      ["Judul."],
      ["Ringkasan."],
      ["Satu.", "Dua tebal."],
      ["Butir."],
      ["Dalam butir."],
    ]);
    const [, second] = passages[2]?.sentences ?? [];
    const range = rangeOf(paragraph, second?.start ?? 0, second?.end ?? 0);
    expect(range.toString()).toBe("Dua tebal.");
  });

  it("end at a break, and stand where they are marked", () => {
    const body = document.createElement("div");
    body.className = "body";
    const paragraph = document.createElement("p");
    paragraph.append(
      "BBCA: beli",
      document.createElement("br"),
      "BBRI: tahan",
      document.createElement("br"),
      "TLKM",
    );
    body.append(paragraph);
    const root = document.createElement("article");
    root.append(body);
    const [passage] = passagesIn(root);
    expect(
      passage?.sentences.map(({ text, start, end }) => [
        text,
        rangeOf(paragraph, start, end).toString(),
      ]),
    ).toEqual([
      ["BBCA: beli", "BBCA: beli"],
      ["BBRI: tahan", "BBRI: tahan"],
      ["TLKM", "TLKM"],
    ]);
  });
});
