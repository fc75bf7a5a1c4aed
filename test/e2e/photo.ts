/** Same text, same number between 0 and 2^32, well spread (FNV-1a). */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++)
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193) >>> 0;
  return value;
}

/**
 * A drawing that stands in for a press photo: hills under an evening sky, and market stalls.
 * The colours and shapes depend on the address only, so that screenshots stay the same.
 * @param size in pixels
 */
export function photo(
  address: string,
  size = { width: 1200, height: 675 },
): string {
  let seed = hash(address);
  const random = (from: number, to: number): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.round(from + ((seed >>> 8) / 0xffffff) * (to - from));
  };
  const sky = random(180, 230);
  const land = random(90, 170);
  const hill = (top: number, lightness: number): string =>
    `<path d="M0 ${top + random(-30, 30)} C 300 ${top - random(40, 130)}, 450 ${top + random(10, 90)}, 700 ${top - random(0, 60)} S 1050 ${top - random(40, 120)}, 1200 ${top} V 675 H 0 Z" fill="hsl(${land} 32% ${lightness}%)"/>`;
  const stall = (x: number): string => {
    const hue = random(0, 359);
    const stripes = [0, 1, 2, 3, 4]
      .map(
        (i) =>
          `<path d="M${x + i * 40} 470 h40 v30 a20 20 0 0 1 -40 0 Z" fill="${i % 2 ? "#fbf6ec" : `hsl(${hue} 62% 48%)`}"/>`,
      )
      .join("");
    const wares = [0, 1, 2, 3, 4, 5]
      .map(
        (i) =>
          `<circle cx="${x + 25 + i * 30}" cy="586" r="${random(11, 15)}" fill="hsl(${random(10, 120)} 70% 52%)"/>`,
      )
      .join("");
    return `<path d="M${x + 10} 490 V650 M${x + 190} 490 V650" stroke="#5b4636" stroke-width="8"/>${wares}<path d="M${x} 594 h200 v56 h-200 Z" fill="#8a6a4b"/>${stripes}`;
  };
  const stalls = [60, 340, 620, 900].map((x) => stall(x + random(-20, 20)));
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}" viewBox="0 0 1200 675" preserveAspectRatio="xMidYMid slice">
<defs><linearGradient id="sky" x2="0" y2="1"><stop stop-color="hsl(${sky} 58% 62%)"/><stop offset=".6" stop-color="hsl(${random(20, 45)} 80% 84%)"/></linearGradient></defs>
<path d="M0 0H1200V675H0Z" fill="url(#sky)"/><circle cx="${random(150, 1050)}" cy="${random(110, 230)}" r="${random(38, 62)}" fill="#fff3cf"/>
${hill(330, 58)}${hill(400, 46)}<path d="M0 500H1200V675H0Z" fill="hsl(35 28% 68%)"/>${stalls.join("")}</svg>`;
}
