import type { Tool } from "./page.ts";
import { LABELS, type Results } from "./results.ts";
import { KINDS, TOOLS } from "./times.ts";

/*
 * The picture of a run, drawn by hand: times against clutter on two logarithmic axes, perfect pages as bars. One file for light and dark.
 */

const WIDTH = 860;
const HEIGHT = 420;
const STYLE = `
  text { font: 13px system-ui, sans-serif; fill: #1c1c1c; }
  .quiet { fill: #5a5a5a; font-size: 12px; }
  .title { font-size: 15px; font-weight: 600; }
  .grid { stroke: #d6d6d6; stroke-width: 1; }
  .bening { stroke: #0a6b5d; fill: #0a6b5d; }
  .readability { stroke: #b3541e; fill: #b3541e; }
  .defuddle { stroke: #5b57c2; fill: #5b57c2; }
  polyline { fill: none !important; stroke-width: 2.5; }
  .next { stroke-dasharray: 9 4; }
  .warm { stroke-dasharray: 2 4; }
  .name { stroke: none; }
  @media (prefers-color-scheme: dark) {
    text { fill: #ececec; }
    .quiet { fill: #b5b5b5; }
    .grid { stroke: #454545; }
    .bening { stroke: #4fc7b3; fill: #4fc7b3; }
    .readability { stroke: #f0965a; fill: #f0965a; }
    .defuddle { stroke: #a9a5ff; fill: #a9a5ff; }
  }`;

/** Marks that tell the three apart without colour. */
function mark(tool: Tool, x: number, y: number): string {
  const at = `class="${tool}"`;
  if (tool === "bening") return `<circle ${at} cx="${x}" cy="${y}" r="4.5"/>`;
  if (tool === "readability")
    return `<rect ${at} x="${x - 4}" y="${y - 4}" width="8" height="8"/>`;
  return `<path ${at} d="M${x} ${y - 5.5}l5 9h-10z"/>`;
}

const round = (value: number): number => Math.round(value * 10) / 10;

function times({ scales }: Results): string {
  const [left, top, width, height] = [64, 56, 430, 300];
  const values = scales
    .flatMap((at) =>
      TOOLS.flatMap((tool) => KINDS.map((kind) => at[kind][tool].median)),
    )
    .filter((value) => !Number.isNaN(value));
  const low = Math.floor(Math.log10(Math.max(0.1, Math.min(...values))));
  const high = Math.ceil(Math.log10(Math.max(...values)));
  const most = Math.log10(Math.max(...scales.map(({ scale }) => scale), 10));
  const x = (scale: number): number =>
    round(left + (Math.log10(scale) / most) * width);
  const y = (ms: number): number =>
    round(
      top +
        height -
        ((Math.log10(Math.max(ms, 10 ** low)) - low) / (high - low)) * height,
    );
  const grid = Array.from({ length: high - low + 1 }, (_, at) => {
    const ms = 10 ** (low + at);
    return `<line class="grid" x1="${left}" x2="${left + width}" y1="${y(ms)}" y2="${y(ms)}"/><text class="quiet" x="${left - 8}" y="${y(ms) + 4}" text-anchor="end">${ms < 1_000 ? `${ms} ms` : `${ms / 1_000} s`}</text>`;
  });
  const foot = scales.map(
    ({ scale, elements }) =>
      `<text class="quiet" x="${x(scale)}" y="${top + height + 20}" text-anchor="middle">×${scale}</text><text class="quiet" x="${x(scale)}" y="${top + height + 36}" text-anchor="middle">${Math.round(elements).toLocaleString("en")}</text>`,
  );
  const lines = TOOLS.flatMap((tool) =>
    KINDS.map((kind) => {
      const points = scales
        .filter((at) => !Number.isNaN(at[kind][tool].median))
        .map((at) => [x(at.scale), y(at[kind][tool].median)] as const);
      return `<polyline class="${tool} ${kind}" points="${points.map((point) => point.join(",")).join(" ")}"/>${kind === "cold" ? points.map(([px, py]) => mark(tool, px, py)).join("") : ""}`;
    }),
  );
  return `<text class="title" x="${left}" y="26">Time against clutter</text>
<text class="quiet" x="${left}" y="44">median; line: a process’s first page, dashes: a tab’s next, dots: repeated</text>
${grid.join("\n")}
${lines.join("\n")}
${foot.join("\n")}
<text class="quiet" x="${left + width}" y="${top + height + 54}" text-anchor="end">clutter of a live page, elements</text>`;
}

function bars({ quality }: Results): string {
  const [left, top, width] = [560, 56, 180];
  const titles = {
    fixtures: "fixtures",
    known: "known shapes",
    drift: "renamed classes and ids",
  };
  const parts = quality.flatMap(({ group, pages, tools }, at) => {
    const start = top + 14 + at * 108;
    return [
      `<text class="quiet" x="${left}" y="${start}">${titles[group]}, ${pages} pages</text>`,
      ...TOOLS.map((tool, row) => {
        const share = pages === 0 ? 0 : tools[tool].perfect / pages;
        const y = start + 10 + row * 25;
        return `<line class="grid" x1="${left}" x2="${left + width}" y1="${y + 9}" y2="${y + 9}"/><rect class="${tool}" stroke="none" x="${left}" y="${y}" width="${round(Math.max(share * width, 1))}" height="18" rx="2"/><text x="${left + width + 10}" y="${y + 14}">${(100 * share).toFixed(share === 1 || share === 0 ? 0 : 1)} %</text>`;
      }),
    ];
  });
  return `<text class="title" x="${left}" y="26">Perfect pages</text>
<text class="quiet" x="${left}" y="44">every line, in order, nothing foreign</text>
${parts.join("\n")}`;
}

const legend = (): string =>
  TOOLS.map((tool, at) => {
    const x = 70 + at * 160;
    return `${mark(tool, x, HEIGHT + 12)}<text x="${x + 12}" y="${HEIGHT + 17}">${LABELS[tool]}</text>`;
  }).join("\n");

/** The picture as an SVG file. */
export function plot(results: Results): string {
  const words = TOOLS.map((tool) => {
    const [live] = results.scales;
    return `${LABELS[tool]} ${live?.cold[tool].median.toFixed(1) ?? "–"} ms`;
  }).join(", ");
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT + 36}" role="img" aria-labelledby="title">
<title id="title">First call on a live page: ${words}</title>
<style>${STYLE}
</style>
${times(results)}
${bars(results)}
${legend()}
</svg>
`;
}
