import type { Dice } from "./dice.ts";
import * as words from "./words.ts";

/*
 * The true parts of an article: each as the markup that the site gives it, with the lines that a reader must see. Markup and truth are
 * made together, from one model, so neither can drift from the other.
 */

/** One block of the article. */
export interface Piece {
  html: string;
  /** In the form of expected.json. */
  lines: string[];
  /** Holds a photo or a table: never the first block. */
  heavy?: true;
}

/** The four ways in which the site has written its articles. */
export type Style = "current" | "old" | "amp" | "plus";

/** What a piece is made for. */
export interface Making {
  dice: Dice;
  style: Style;
  topic: words.Topic;
  /** Address of the next photo of the article. */
  photo(): string;
}

export const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
export const attribute = (text: string): string =>
  escaped(text).replaceAll('"', "&quot;");

/** A link to one of the site's topic pages, as editors put them into the text. */
const topicLink = (dice: Dice, inner: string): string =>
  `<a href="https://www.bisnis.com/topic/${dice.int(100, 79_999)}/${words.slug(inner)}"${dice.pick(["", ' target="_blank" rel="noopener"'])}>${inner}</a>`;

/** The text with links, emphasis, entities and line ends in it as editors leave them; to a reader it is the same text. */
export function dress(dice: Dice, text: string): string {
  const list = text.split(" ").map(escaped);
  if (list.length > 9 && dice.chance(0.35)) {
    const at = dice.int(2, list.length - 5);
    const end = at + dice.int(1, 3);
    const inner = list.slice(at, end).join(" ");
    const tag = dice.chance(0.7) ? null : dice.pick(["em", "strong", "i", "b"]);
    list.splice(
      at,
      end - at,
      tag ? `<${tag}>${inner}</${tag}>` : topicLink(dice, inner),
    );
  }
  let joined = "";
  for (const [at, word] of list.entries()) {
    const gap = dice.chance(0.02) ? "&nbsp;" : dice.chance(0.02) ? "\n " : " ";
    joined += at === 0 ? word : gap + word;
  }
  return dice.chance(0.3)
    ? joined.replaceAll("“", "&ldquo;").replaceAll("”", "&rdquo;")
    : joined;
}

/** A paragraph, in the forms that the site's editor leaves behind. */
export function paragraph({ dice, style }: Making, text: string): Piece {
  const inner = dress(dice, text);
  const attributes = style === "plus" ? ' data-aos="fade-up"' : "";
  const form = dice.next();
  const html =
    form < 0.04 && style !== "plus"
      ? `<p>\n<p>${inner}</p>\n</p>`
      : form < 0.1
        ? `<p${attributes}>\n ${inner}\n</p>`
        : form < 0.16
          ? `<p${attributes}>${inner}&nbsp;</p>`
          : form < 0.19
            ? `<p${attributes}>${inner}</p>\n<p>&nbsp;</p>`
            : `<p${attributes}>${inner}</p>`;
  return { html, lines: [text] };
}

/** Two paragraphs in one element, parted by two breaks, as old editors did. */
export function broken({ dice }: Making, first: string, second: string): Piece {
  return {
    html: `<p>${dress(dice, first)}<br>${dice.pick(["", "\n"])}<br />${dress(dice, second)}</p>`,
    lines: [first, second],
  };
}

export function heading({ dice }: Making, text: string): Piece {
  const level = dice.pick([2, 2, 2, 3, 3, 4]);
  const inner = escaped(text);
  return {
    html: `<h${level}>${dice.chance(0.25) ? `<strong>${inner}</strong>` : inner}</h${level}>`,
    lines: [`${"#".repeat(level)} ${text}`],
  };
}

export function list({ dice, topic }: Making): Piece {
  const ordered = dice.chance(0.4);
  const items = Array.from({ length: dice.int(2, 5) }, () =>
    words.item(dice, topic),
  );
  const nested = dice.chance(0.2) ? words.item(dice, topic) : null;
  const tag = ordered ? "ol" : "ul";
  const rows = items.map((text, at) => {
    const inner = dice.chance(0.15)
      ? `<p>${escaped(text)}</p>`
      : escaped(text) + dice.pick(["", " "]);
    return ` <li>${inner}${at === 0 && nested ? `\n  <ul><li>${escaped(nested)}</li></ul>\n ` : ""}</li>`;
  });
  return {
    html: `<${tag}>\n${rows.join("\n")}\n</${tag}>`,
    lines: items.flatMap((text, at) => [
      `${ordered ? `${at + 1}.` : "-"} ${text}`,
      ...(at === 0 && nested ? [`  - ${nested}`] : []),
    ]),
  };
}

export function table({ dice, topic }: Making): Piece {
  const paragraphs = dice.chance(0.3);
  const cell = (text: string): string =>
    paragraphs ? `<p>${escaped(text)}</p>` : escaped(text);
  const name = `Kinerja ${topic.code} per ${dice.int(1, 28)}/${dice.int(1, 12)}/2026`;
  const head = ["Nama", "Volume", "Nilai"];
  const rows = Array.from({ length: dice.int(2, 5) }, () => words.cells(dice));
  const titled = dice.chance(0.6);
  return {
    heavy: true,
    html: `<table>\n <thead>${titled ? `\n  <tr><th class="thead_title" colspan="3">${cell(name)}</th></tr>` : ""}
  <tr>${head.map((text) => `<th class="thead_column">${cell(text)}</th>`).join("")}</tr>
 </thead>
 <tbody>
${rows.map((row) => `  <tr>${row.map((text) => `<td>${cell(text)}</td>`).join("")}</tr>`).join("\n")}
 </tbody>
</table>`,
    lines: [...(titled ? [[name]] : []), head, ...rows].map(
      (row) => `| ${row.join(" | ")} |`,
    ),
  };
}

const ZOOM = `<button class="button detailsZoom" aria-label="Zoom image"><span class="icoInline icoZoom"></span>Perbesar</button>`;

/** A photo in the text, with its caption where the style has one. */
export function figure({ dice, style, topic, photo }: Making): Piece {
  const src = photo();
  const text = words.caption(dice, topic);
  const alt = attribute(text);
  const shown = [`![](${src})`, `= ${text}`];
  if (style === "old")
    return {
      heavy: true,
      html: `<p><img data-src="${src}" src="https://m.bisnis.com/assets/images/default/blank.jpg" alt="${alt}" class="lazy img-responsive" width="414" height="276" /></p>`,
      lines: shown.slice(0, 1),
    };
  if (style === "amp")
    return {
      heavy: true,
      html: `<div class="photo">\n <amp-img width="800" height="500" layout="responsive" alt="" src="${src}"></amp-img>\n <div class="photoCaption">${escaped(text)}\n </div>\n</div>`,
      lines: shown,
    };
  if (dice.chance(0.2)) {
    const other = photo();
    const one = (address: string): string =>
      ` <figure class="detailsImg">\n  <a href="${address}" data-pswp-width="1000"><img src="${address}" alt="${alt}" width="354" height="472" /></a>\n  ${ZOOM}\n </figure>`;
    return {
      heavy: true,
      html: `<div class="detailsImgWrap -col">\n${one(src)}\n${one(other)}\n <div class="detailsImgCaption caption">${escaped(text)}</div>\n</div>`,
      lines: [`![](${src})`, `![](${other})`, `= ${text}`],
    };
  }
  const image = dice.chance(0.3)
    ? `<img class="lazyload" src="data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7" data-src="${src}" alt="${alt}" width="740" height="554" />`
    : `<img src="${src}" alt="${alt}" width="740" height="554" />`;
  return {
    heavy: true,
    html: `<figure class="detailsImgWrap -${dice.pick(["left", "right", "center"])}">
 <a href="${src}" class="detailsImg" data-pswp-width="1000" data-pswp-height="667" data-cropped="true">${image}</a>
 <figcaption class="detailsImgCaption">${dice.pick(["", "\n  "])}${escaped(text)}</figcaption>
 ${ZOOM}
</figure>`,
    lines: shown,
  };
}

/** A pull quote; today's design names it by a class alone. */
export function quote({ dice, style, topic }: Making): Piece {
  const text = words.quote(dice, topic);
  if (style !== "current")
    return {
      html: `<blockquote>${escaped(text)}</blockquote>`,
      lines: [`> ${text}`],
    };
  const author = dice.chance(0.6) ? dice.pick(topic.people) : null;
  return {
    html: `<p class="big-orange">\n ${escaped(text)}\n${author ? ` <span class="author">${author}</span>\n` : ""}</p>`,
    lines: [`> ${text}`, ...(author ? [`> — ${author}`] : [])],
  };
}

export function film({ dice }: Making): Piece {
  const id = `Bn${dice.int(100_000_000, 999_999_999)}`;
  return {
    heavy: true,
    html: `<p><iframe width="560" height="315" src="https://www.youtube.com/embed/${id}?rel=0" title="Paparan publik" frameborder="0" allowfullscreen></iframe></p>`,
    lines: [`[www.youtube.com] https://www.youtube.com/watch?v=${id}`],
  };
}

/** The publisher's own words at the end of market news: they stay. */
export function disclaimer(making: Making): Piece {
  return paragraph(
    making,
    "Disclaimer: berita ini tidak bertujuan mengajak membeli atau menjual saham. Keputusan investasi sepenuhnya ada di tangan pembaca.",
  );
}

/** One entry of a live report. */
export function entry(making: Making, at: number, content: Piece[]): Piece {
  const { dice, topic } = making;
  const time = `${String(20 - at).padStart(2, "0")}.${dice.int(10, 59)} WIB`;
  const name = words.heading(dice, topic);
  return {
    html: ` <div class="detailsLiveItem${at === 0 ? " -active" : ""}" content="live${at}">
  <div class="detailsLiveTime">${time}</div>
  <div class="detailsLiveTitle">${escaped(name)}</div>
  <div class="detailsLiveContent">${content.map(({ html }) => html).join("")}</div>
 </div>`,
    lines: [`### ${time} ${name}`, ...content.flatMap(({ lines }) => lines)],
  };
}
