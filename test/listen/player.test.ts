import { afterEach, describe, expect, it, vi } from "vitest";
import { passagesIn } from "../../src/core/speech/passages.ts";
import { documentOf } from "../fixture.ts";

/** An engine that finds its voice late, and what it was told. */
class Engine extends EventTarget {
  readonly said: string[] = [];
  #voices: { lang: string; voiceURI: string; name: string }[] = [];
  getVoices = () => this.#voices;
  cancel = (): void => {};
  speak = ({ text }: { text: string }): void => {
    this.said.push(text);
  };
  find(): void {
    this.#voices = [{ lang: "id-ID", voiceURI: "gadis", name: "Gadis" }];
    this.dispatchEvent(new Event("voiceschanged"));
  }
}

class Utterance extends EventTarget {
  readonly text: string;
  constructor(text: string) {
    super();
    this.text = text;
  }
}

const drawn = (body: string): Element =>
  documentOf(
    `<div class="article"><header><h1>Judul artikel</h1></header><div class="body">${body}</div></div>`,
    "https://site.test/",
  ).body;

async function playerOn(engine: Engine, rate = 1, body = "<p>Isi.</p>") {
  vi.stubGlobal("speechSynthesis", engine);
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  const { Player } = await import("../../src/listen/player.ts");
  return new Player(drawn(body), "id", rate, () => {});
}

afterEach(() => vi.unstubAllGlobals());

describe("what reads aloud", () => {
  it("begins once the browser has found its voices", async () => {
    const engine = new Engine();
    const player = await playerOn(engine);
    const started = player.start(undefined);
    engine.find();
    await started;
    expect(engine.said).toEqual(["Judul artikel"]);
    player.end();
  });

  it("stays silent where the reader left before that", async () => {
    const engine = new Engine();
    const player = await playerOn(engine);
    const started = player.start(undefined);
    player.end();
    engine.find();
    await started;
    expect(engine.said).toEqual([]);
  });

  it("hands over shorter pieces to a slower voice", async () => {
    const words = "kata ".repeat(24).trim();
    const first = async (rate: number) => {
      const engine = new Engine();
      const player = await playerOn(engine, rate, `<p>${words}.</p>`);
      const started = player.start(undefined);
      engine.find();
      await started;
      player.move(1);
      player.end();
      return engine.said.at(-1)?.length ?? 0;
    };
    expect(await first(1)).toBe(words.length + 1);
    expect(await first(0.5)).toBeLessThan(72);
  });
});

describe("what is heard is what is shown", () => {
  it("an item's own words before the list in it, too", () => {
    const heard = passagesIn(
      drawn(
        "<ul><li>Syarat <b>utama</b>:<ul><li>KTP</li></ul></li><li><p>satu</p><p>dua</p></li></ul><dl><dd>Arti<ul><li>pertama</li></ul></dd></dl>",
      ),
    ).flatMap(({ sentences }) => sentences.map(({ text }) => text));
    expect(heard).toEqual([
      "Judul artikel",
      ...["Syarat utama:", "KTP", "satu", "dua", "Arti", "pertama"],
    ]);
  });

  it("a power as one, in as many letters", () => {
    const [, heard] = passagesIn(drawn("<p>10<sup>6</sup> ton jagung</p>"));
    expect(heard?.sentences[0]?.text).toBe("10⁶ ton jagung");
  });
});
