import { chunks, LETTERS_A_SECOND } from "../core/speech/chunks.ts";
import { type Passage, passagesIn } from "../core/speech/passages.ts";
import { speakable } from "../core/speech/speakable.ts";
import { chooseVoice, languageOf } from "../core/speech/voices.ts";
import type { Listener, Playing, Speaker } from "../world.ts";

/** An engine that has not begun after so long has stopped; so has one that takes so many times longer than the text should. */
const PATIENCE = { start: 4000, factor: 2.5, margin: 5000 };
/** Voices come late in some browsers, and never where there are none. Milliseconds. */
const VOICES = 2000;

/** The voices, once the browser has found them; none where it does not speak. */
async function voicesOf(
  speech: SpeechSynthesis | undefined,
): Promise<SpeechSynthesisVoice[]> {
  if (!speech) return [];
  if (speech.getVoices().length === 0)
    await new Promise<void>((done) => {
      speech.addEventListener("voiceschanged", () => done(), { once: true });
      setTimeout(done, VOICES);
    });
  return speech.getVoices();
}

const isSameText = (one: Passage, other: Passage): boolean =>
  one.sentences.length === other.sentences.length &&
  one.sentences.every(({ text }, at) => text === other.sentences[at]?.text);

/**
 * Reads what is drawn aloud, sentence by sentence. Each sentence is made speakable and handed over in pieces of a few seconds, since
 * engines drop longer ones; one that stops answering is started anew once, then given up in words.
 */
export class Player implements Speaker {
  /** Firefox can be set to have none. */
  readonly #speech: SpeechSynthesis | undefined = globalThis.speechSynthesis;
  readonly #listener: Listener;
  readonly #root: Element;
  #passages: Passage[];
  readonly #lang: string;
  #voices: SpeechSynthesisVoice[] = [];
  #voice: SpeechSynthesisVoice | undefined;
  #rate: number;
  #at = { passage: 0, sentence: 0 };
  /** Counts up whenever what is being said no longer counts. */
  #turn = 0;
  #playing = false;
  /** What the listener was told last. */
  #problem: Playing["problem"] = null;

  constructor(root: Element, lang: string, rate: number, listener: Listener) {
    this.#root = root;
    this.#passages = passagesIn(root);
    this.#lang = lang;
    this.#rate = rate;
    this.#listener = listener;
  }

  async start(remembered: string | undefined): Promise<void> {
    const turn = this.#turn;
    const all = await voicesOf(this.#speech);
    // The reader may have left meanwhile.
    if (turn !== this.#turn) return;
    const own = languageOf(this.#lang);
    this.#voices = all.filter(({ lang }) => languageOf(lang) === own);
    this.#voice = chooseVoice(this.#voices, this.#lang, remembered);
    if (this.#voice) this.play();
    else this.#tell("no-voice");
  }

  play(): void {
    if (!this.#voice) return;
    this.#playing = true;
    this.#say(false);
  }

  pause(): void {
    this.#stop();
    this.#tell();
  }

  /** A sentence on or back. */
  move(by: 1 | -1): void {
    const next = this.#beside(by);
    if (next) this.#at = next;
    this.#again();
  }

  /** Goes on from the passage that the element is in. */
  startAt(element: Element): boolean {
    if (!this.#voice) return false;
    // The innermost: an item holds the items under it.
    const passage = this.#passages.findLastIndex(
      (one) => one.element === element || one.element.contains(element),
    );
    if (passage === -1) return false;
    this.#at = { passage, sentence: 0 };
    this.#playing = true;
    this.#again();
    return true;
  }

  goOn(): boolean {
    const before = this.#passages[this.#at.passage];
    const passages = passagesIn(this.#root);
    // By its words: an element that is drawn anew may hold others.
    const same = passages.flatMap((one, at) =>
      before && isSameText(one, before) ? [at] : [],
    );
    const distance = (at: number) => Math.abs(at - this.#at.passage);
    const [passage] = same.sort((one, two) => distance(one) - distance(two));
    if (passage === undefined) return false;
    this.#passages = passages;
    this.#at = { ...this.#at, passage };
    // That more is drawn does not mend it.
    this.#tell(this.#problem);
    return true;
  }

  setRate(rate: number): void {
    this.#rate = rate;
    this.#again();
  }

  setVoice(uri: string): void {
    this.#voice =
      this.#voices.find(({ voiceURI }) => voiceURI === uri) ?? this.#voice;
    this.#again();
  }

  end(): void {
    this.#stop();
  }

  #stop(): void {
    this.#turn += 1;
    this.#playing = false;
    this.#speech?.cancel();
  }

  #again(): void {
    if (this.#playing) this.#say(false);
    else this.#tell();
  }

  #beside(by: 1 | -1): { passage: number; sentence: number } | null {
    const { passage, sentence } = this.#at;
    const own = this.#passages[passage]?.sentences.length ?? 0;
    if (sentence + by >= 0 && sentence + by < own)
      return { passage, sentence: sentence + by };
    const other = this.#passages[passage + by];
    if (!other) return null;
    return {
      passage: passage + by,
      sentence: by === 1 ? 0 : other.sentences.length - 1,
    };
  }

  #tell(problem: Playing["problem"] = null): void {
    this.#problem = problem;
    const passage = this.#passages[this.#at.passage];
    const sentence = passage?.sentences[this.#at.sentence];
    this.#listener({
      isPlaying: this.#playing,
      problem,
      voices: this.#voices.map(({ voiceURI, name, localService }) => ({
        uri: voiceURI,
        name,
        isLocal: localService,
      })),
      voice: this.#voice?.voiceURI ?? null,
      sentence:
        passage && sentence
          ? {
              element: passage.element,
              start: sentence.start,
              end: sentence.end,
            }
          : null,
    });
  }

  #say(isSecondTry: boolean): void {
    this.#turn += 1;
    const turn = this.#turn;
    this.#speech?.cancel();
    const { passage, sentence } = this.#at;
    const text = this.#passages[passage]?.sentences[sentence]?.text;
    if (text === undefined) {
      this.pause();
      return;
    }
    this.#tell();
    const parts = chunks(speakable(text, this.#lang), this.#rate);
    const isStale = (): boolean => turn !== this.#turn;
    const next = (): void => {
      if (isStale()) return;
      const part = parts.shift();
      if (part !== undefined) {
        this.#utter(part, isStale, next, () => {
          if (!isSecondTry) this.#say(true);
          else {
            this.#stop();
            this.#tell("voice-stopped");
          }
        });
        return;
      }
      const following = this.#beside(1);
      if (following) {
        this.#at = following;
        this.#say(false);
      } else {
        this.#at = { passage: 0, sentence: 0 };
        this.pause();
      }
    };
    next();
  }

  #utter(
    text: string,
    isStale: () => boolean,
    done: () => void,
    failed: () => void,
  ): void {
    const utterance = new SpeechSynthesisUtterance(text);
    if (this.#voice) utterance.voice = this.#voice;
    utterance.lang = this.#voice?.lang ?? this.#lang;
    utterance.rate = this.#rate;
    const most =
      (text.length / LETTERS_A_SECOND / this.#rate) * 1000 * PATIENCE.factor +
      PATIENCE.margin;
    let watchdog: ReturnType<typeof setTimeout> | undefined;
    const over = (act: () => void) => (): void => {
      clearTimeout(watchdog);
      if (!isStale()) act();
    };
    const stopped = over(failed);
    watchdog = setTimeout(stopped, PATIENCE.start);
    utterance.addEventListener("start", () => {
      clearTimeout(watchdog);
      watchdog = setTimeout(stopped, most);
    });
    utterance.addEventListener("end", over(done));
    utterance.addEventListener("error", stopped);
    this.#speech?.speak(utterance);
  }
}
