import { render } from "preact";
import type { Article, Extraction } from "../core/article.ts";
import type { Opened } from "../messages.ts";
import { isSame, type Settings, type Theme } from "../settings/schema.ts";
import { readSettings } from "../settings/store.ts";
import { dress } from "../ui/dress.ts";
import { afterFrame } from "./after-frame.ts";
import { Cover } from "./cover.ts";
import { holdEffects } from "./hold-effects.ts";
import { SafeView } from "./View.tsx";
import { Waiting } from "./Waiting.tsx";

type Read = (force: boolean, signal: AbortSignal) => Promise<Extraction>;

/** The page that it reads and lies over. */
interface Page {
  document: Document;
  read: Read;
  onChange: (open: boolean) => void;
}

/** A view that is drawn but not laid over the page: what it does once it is seen waits. */
interface Ahead {
  article: Article;
  settings: Settings;
  cover: Cover;
  release: ReturnType<typeof holdEffects>;
}

const atOnce = (run: () => void): void => run();

/** Reading that takes longer is covered: the reader sees that something is going on, and how to stop it. Milliseconds. */
const NOTICEABLE = 400;

/** The clean view of one page: covers it, shows the article, gives the page back. */
export class Reader {
  readonly #page: Page;
  #cover: Cover | null = null;
  #article: Article | null = null;
  /** Reading that is under way. */
  #reading: AbortController | null = null;
  #ahead: Ahead | null = null;

  constructor(page: Page) {
    this.#page = page;
  }

  /** Covered, with no article to show yet. */
  get isWaiting(): boolean {
    return this.#cover !== null && this.#article === null;
  }

  /** The article is shown, or about to be. */
  get isOpen(): boolean {
    return this.#article !== null;
  }

  /** Covers the page before there is anything to show. */
  cover(theme: Theme): void {
    this.#dropAhead();
    this.#cover = this.#newCover();
    this.#cover.dialog.dataset.theme = theme;
    render(<Waiting onLeave={() => this.close()} />, this.#cover.dialog);
    this.#cover.lay();
  }

  /** Draws the view of an article that the reader is likely to open next, so that it is there at once. The page sees nothing of it. */
  async drawAhead(article: Article): Promise<void> {
    const settings = await readSettings();
    if (!this.#cover && !this.#reading) this.#prepare(article, settings);
  }

  /** Opens the article over the page. Where the page gives none, nothing is covered that was not. */
  async open(force: boolean, read = this.#page.read): Promise<Opened> {
    if (this.#article) return { open: true };
    // What reading that gives way to this has covered, this one uncovers.
    const wasCovered = this.#cover !== null && this.#reading === null;
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    const settings = readSettings();
    const slow = setTimeout(async () => {
      const { theme } = await settings;
      if (this.#reading === reading && !this.#cover) this.cover(theme);
    }, NOTICEABLE);
    try {
      const extraction = await read(force, reading.signal);
      const known = await settings;
      // The reader may have left meanwhile.
      if (reading.signal.aborted) return { open: true };
      if (extraction.kind !== "article") {
        if (!wasCovered) this.close();
        return { open: false, extraction };
      }
      this.#article = extraction.article;
      this.#show(extraction.article, known);
      return { open: true };
    } catch (error) {
      if (reading.signal.aborted) return { open: true };
      if (!wasCovered) this.close();
      throw error;
    } finally {
      clearTimeout(slow);
      if (this.#reading === reading) this.#reading = null;
    }
  }

  /** Shows the article as the page says it by now; where the page gives none, what is shown stays. @returns whether it gave one */
  async readAgain(): Promise<boolean> {
    this.#reading?.abort();
    const reading = new AbortController();
    this.#reading = reading;
    try {
      const extraction = await this.#page.read(true, reading.signal);
      const settings = await readSettings();
      // The reader may have left meanwhile.
      if (reading.signal.aborted) return true;
      if (extraction.kind !== "article") return false;
      this.#article = extraction.article;
      this.#show(extraction.article, settings);
      return true;
    } catch {
      return reading.signal.aborted;
    } finally {
      if (this.#reading === reading) this.#reading = null;
    }
  }

  #show(article: Article, settings: Settings): void {
    if (this.#cover) {
      const { dialog } = this.#cover;
      // What was shown ends before anything new begins: it remembers its place, and stops what it asks for.
      const release = holdEffects();
      render(null, dialog);
      release(atOnce);
      dialog.scrollTop = 0;
      this.#draw(article, settings, dialog);
    } else {
      const { cover, release } =
        this.#ahead?.article === article &&
        isSame(this.#ahead.settings, settings)
          ? this.#ahead
          : this.#prepare(article, settings);
      this.#ahead = null;
      this.#cover = cover;
      cover.lay();
      // What is not in the page takes no focus.
      cover.dialog
        .querySelector<HTMLElement>(".column")
        ?.focus({ preventScroll: true });
      release(afterFrame);
    }
    this.#page.onChange(true);
  }

  #newCover(): Cover {
    return new Cover(this.#page.document, () => this.close());
  }

  #draw(article: Article, settings: Settings, dialog: HTMLDialogElement): void {
    dress(dialog, settings);
    render(
      <SafeView
        article={article}
        settings={settings}
        dialog={dialog}
        onLeave={() => this.close()}
        onReadAgain={() => this.readAgain()}
      />,
      dialog,
    );
  }

  #prepare(article: Article, settings: Settings): Ahead {
    this.#dropAhead();
    const cover = this.#newCover();
    const release = holdEffects();
    this.#ahead = { article, settings, cover, release };
    this.#draw(article, settings, cover.dialog);
    return this.#ahead;
  }

  #dropAhead(): void {
    if (!this.#ahead) return;
    const { cover, release } = this.#ahead;
    this.#ahead = null;
    render(null, cover.dialog);
    release(atOnce);
  }

  /** Gives the page back as it was. @returns whether it was covered */
  close(): boolean {
    this.#reading?.abort();
    this.#reading = null;
    this.#dropAhead();
    const cover = this.#cover;
    this.#article = null;
    if (!cover) return false;
    this.#cover = null;
    render(null, cover.dialog);
    cover.remove();
    this.#page.onChange(false);
    return true;
  }
}
