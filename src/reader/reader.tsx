import { render } from "preact";
import type { Article, Extraction } from "../core/article.ts";
import type { Opened } from "../messages.ts";
import type { Theme } from "../settings/schema.ts";
import { readSettings } from "../settings/store.ts";
import { Cover } from "./cover.ts";
import { SafeView } from "./View.tsx";
import { Waiting } from "./Waiting.tsx";

interface World {
  document: Document;
  read: (force: boolean) => Extraction;
  onChange: (open: boolean) => void;
}

/** The clean view of one page: covers it, shows the article, gives the page back. */
export class Reader {
  readonly #world: World;
  #cover: Cover | null = null;
  #article: Article | null = null;

  constructor(world: World) {
    this.#world = world;
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
    this.#cover = new Cover(this.#world.document, theme, () => this.close());
    render(<Waiting onLeave={() => this.close()} />, this.#cover.dialog);
  }

  /** Opens the article over the page. Where the page gives none, nothing is covered that was not. */
  async open(force: boolean): Promise<Opened> {
    if (this.#article) return { open: true };
    const extraction = this.#world.read(force);
    if (extraction.kind !== "article") return { open: false, extraction };
    this.#article = extraction.article;
    const { theme } = await readSettings();
    // The reader may have left while the settings were read.
    if (this.#article === null) return { open: true };
    this.#cover ??= new Cover(this.#world.document, theme, () => this.close());
    render(null, this.#cover.dialog);
    render(
      <SafeView
        article={extraction.article}
        dialog={this.#cover.dialog}
        onLeave={() => this.close()}
      />,
      this.#cover.dialog,
    );
    this.#world.onChange(true);
    return { open: true };
  }

  /** Gives the page back as it was. */
  close(): void {
    const cover = this.#cover;
    this.#article = null;
    if (!cover) return;
    this.#cover = null;
    render(null, cover.dialog);
    cover.remove();
    this.#world.onChange(false);
  }
}
