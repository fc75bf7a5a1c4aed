import { attribute } from "./pieces.ts";
import { pad, type Story } from "./story.ts";

/*
 * The `head` of a page: what each design says there of its article.
 */

const WEEKDAYS = [
  "Minggu",
  "Senin",
  "Selasa",
  "Rabu",
  "Kamis",
  "Jum'at",
  "Sabtu",
];
const MONTHS =
  "Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember".split(
    "|",
  );

const clock = ({ time: [, , , hour, minute] }: Story): string =>
  `${pad(hour)}:${pad(minute)}`;

/** "05 Juni 2023". */
const date = ({ time: [year, month, day] }: Story): string =>
  `${pad(day)} ${MONTHS[month - 1]} ${year}`;

const weekday = ({ time: [year, month, day] }: Story): string =>
  WEEKDAYS[new Date(Date.UTC(year, month - 1, day)).getUTCDay()] ?? "";

/** The date as the page shows it, in each design's own way. */
export function shownDate(story: Story): string {
  const { style, theme, mobile } = story.plan;
  if (style === "amp")
    return `${date(story).replace(/ ([A-Z][a-z]{2})[a-z]* /, " $1 ")}, ${clock(story)} WIB`;
  if (style === "plus") return `${date(story)} | ${clock(story)} WIB`;
  if (style === "old")
    return mobile
      ? `${date(story)} - ${clock(story)} WIB`
      : `${date(story)} &nbsp;|&nbsp; ${clock(story)} WIB`;
  if (theme === "tekno") return `${date(story)} | ${clock(story)} WIB`;
  return `${weekday(story)}, ${date(story)} ${theme === "lifestyle" ? "-" : "|"} ${clock(story)}`;
}

/** ISO 8601 in Western Indonesian time, the truth. */
export const isoDate = ({
  time: [year, month, day, hour, minute],
}: Story): string =>
  `${year}-${pad(month)}-${pad(day)}T${pad(hour)}:${pad(minute)}:00+07:00`;

const meta = (name: string, content: string): string =>
  `<meta ${name.includes(":") && !name.startsWith("twitter") ? "property" : "name"}="${name}" content="${attribute(content)}">`;

const described = (story: Story): string =>
  [
    { "@type": "Organization", name: "Bisnis Indonesia" },
    { "@type": "WebSite", url: "https://www.bisnis.com/" },
    {
      "@type": "NewsArticle",
      headline: story.plan.style === "plus" ? story.address : story.title,
      image: { "@type": "ImageObject", url: story.hero },
      datePublished: isoDate(story).replace(":00+", ":25+"),
      author: { "@type": "Person", name: story.author },
      publisher: { "@type": "Organization", name: "bisnis.com" },
      ...(story.plan.style === "plus" ? {} : { description: story.lede }),
    },
  ]
    .map(
      (entry) =>
        `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", ...entry })}</script>`,
    )
    .join("\n");

/** The whole head of the page. */
export function head(story: Story): string {
  const { style } = story.plan;
  const { title, lede, hero, address } = story;
  const canonical = `<link rel="canonical" href="${address.replace(/\?.*$/, "")}">`;
  if (style === "amp")
    return `<head>\n<meta charset="utf-8">\n<meta name="description" content="This is the AMP Boilerplate.">\n${canonical}\n<title>AMP Bisnis.com</title>\n</head>`;
  const tail = style === "plus" ? "Bisnis Plus" : "Market Bisnis.com";
  const date =
    style === "current"
      ? [
          meta(
            "publishdate",
            isoDate(story).slice(0, 19).replaceAll("-", "/").replace("T", " "),
          ),
          meta("article:published_time", isoDate(story)),
        ]
      : style === "old"
        ? [
            meta(
              "article:published_time",
              isoDate(story).replace(":00+", ":25+"),
            ),
          ]
        : [];
  return `<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${attribute(title)} - ${tail}</title>
${[
  meta("description", lede),
  ...date,
  meta("og:type", "article"),
  meta("og:url", address),
  meta(
    "og:title",
    `${title}${style === "plus" ? "" : " | Market - Bisnis.com"}`,
  ),
  meta("og:description", lede),
  meta("og:image", hero),
  meta("og:site_name", "Bisnis.com"),
  meta("twitter:card", "summary_large_image"),
].join("\n")}
${canonical}
<script>
 var googletag = googletag || {};
 googletag.cmd = googletag.cmd || [];
</script>
<noscript><img height="1" width="1" style="display:none" src="https://www.facebook.com/tr?id=1" alt=""></noscript>
${style === "current" ? "" : described(story)}
</head>`;
}
