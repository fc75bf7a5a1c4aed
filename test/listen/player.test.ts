import { afterEach, describe, expect, it, vi } from "vitest";
import { passagesIn } from "../../src/core/speech/passages.ts";
import type { Listener, Playing } from "../../src/world.ts";
import { documentOf } from "../fixture.ts";

const GADIS = { lang: "id-ID", voiceURI: "gadis", name: "Gadis" };

/** An engine that finds its voices late, and what it was told. */
class Engine extends EventTarget {
  readonly said: string[] = [];
  /** The voices it was told it with. */
  readonly voices: unknown[] = [];
  #voices: (typeof GADIS)[] = [];
  getVoices = () => this.#voices;
  cancel = (): void => {};
  speak = ({ text, voice }: { text: string; voice?: unknown }): void => {
    this.said.push(text);
    this.voices.push(voice);
  };
  find(...voices: (typeof GADIS)[]): void {
    this.#voices = voices.length > 0 ? voices : [GADIS];
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

async function playerOn(
  engine: Engine | undefined,
  rate = 1,
  root = drawn("<p>Isi.</p>"),
  lang = "id",
  listener: Listener = () => {},
) {
  vi.stubGlobal("speechSynthesis", engine);
  vi.stubGlobal("SpeechSynthesisUtterance", Utterance);
  const { Player } = await import("../../src/listen/player.ts");
  return new Player(root, lang, rate, listener);
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
      const player = await playerOn(engine, rate, drawn(`<p>${words}.</p>`));
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

  it("says that there is no voice where the browser does not speak", async () => {
    const told: Playing[] = [];
    const player = await playerOn(
      undefined,
      ...([1, drawn("<p>Isi.</p>"), "id"] as const),
      (playing) => told.push(playing),
    );
    await player.start(undefined);
    player.startAt(drawn("<p>Isi.</p>"));
    // As when another page of the article has come.
    player.goOn();
    player.end();
    expect(told.map(({ problem }) => problem)).toEqual([
      "no-voice",
      "no-voice",
    ]);
  });

  it("takes a voice of the article's region", async () => {
    const engine = new Engine();
    const player = await playerOn(engine, 1, drawn("<p>Text.</p>"), "en-GB");
    const started = player.start(undefined);
    const [us, gb] = ["en-US", "en-GB"].map((lang) => ({
      ...{ lang, voiceURI: lang, name: lang },
    }));
    if (us && gb) engine.find(us, gb);
    await started;
    expect(engine.voices).toEqual([gb]);
    player.end();
  });

  it("goes on where it is when more of the article is drawn, and not where that is gone", async () => {
    const engine = new Engine();
    const root = drawn("<p>Satu.</p><p>Dua.</p>");
    const told: Playing[] = [];
    const player = await playerOn(engine, 1, root, "id", (playing) =>
      told.push(playing),
    );
    const started = player.start(undefined);
    engine.find();
    await started;
    player.move(1);
    player.move(1);
    expect(engine.said.at(-1)).toBe("Dua.");
    const body = root.querySelector(".body");
    // As what is put back moves all that follows.
    if (body)
      body.innerHTML = "<p>Satu.</p><p>Sela.</p><p>Dua.</p><p>Tiga.</p>";
    expect(player.goOn()).toBe(true);
    expect(told.at(-1)?.sentence?.element).toBe(
      root.querySelectorAll(".body p")[2],
    );
    player.move(1);
    expect(engine.said.at(-1)).toBe("Tiga.");
    if (body) body.innerHTML = "<p>Lain.</p>";
    expect(player.goOn()).toBe(false);
    player.end();
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
