import type { BundledFont, Theme } from "./settings/schema.ts";

/** Where reading aloud is. */
export interface Playing {
  isPlaying: boolean;
  /** No voice for the language, or one that no longer answers. */
  problem: "no-voice" | "voice-stopped" | null;
  /** The voices of the article's language. */
  voices: { uri: string; name: string; isLocal: boolean }[];
  voice: string | null;
  /** What is being said: offsets into the element's text. */
  sentence: { element: Element; start: number; end: number } | null;
}
export type Listener = (playing: Playing) => void;

/** Reads an article aloud (src/listen). */
export interface Speaker {
  /** Looks for a voice, the remembered one first, and begins. */
  start(remembered: string | undefined): Promise<void>;
  play(): void;
  pause(): void;
  /** A sentence on or back. */
  move(by: 1 | -1): void;
  /** Goes on from the paragraph that the element is in; false where it is in none. */
  startAt(element: Element): boolean;
  /** The article has been drawn anew: goes on where it is; false where what it reads is gone. */
  goOn(): boolean;
  /** 1 is the voice's own speed. */
  setRate(rate: number): void;
  setVoice(uri: string): void;
  end(): void;
}

/** What the content scripts of one page share; lives in the extension's own world, which the page cannot see. */
interface World {
  /** The clean view is open. */
  reading?: boolean;
  /** Set before the reader when auto-clean put it here: the theme to cover the page in. */
  auto?: Theme;
  /** The reader is here already. */
  reader?: boolean;
  /** Loaded when the reader first listens. */
  speaker?: (
    root: Element,
    lang: string,
    rate: number,
    listener: Listener,
  ) => Speaker;
  /** Fonts that have been loaded here (src/fonts). */
  fonts?: Partial<Record<BundledFont, FontFace[]>>;
}

declare global {
  var bening: World | undefined;
}

// By the scope chain a page's `<form id="bening">` would be found.
const known = Object.hasOwn(globalThis, "bening") ? globalThis.bening : null;

export const world: World = known ?? {};
globalThis.bening = world;
