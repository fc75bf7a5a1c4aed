import { Dice } from "./dice.ts";

/*
 * A redesign: every name of a class and every id becomes nonsense, and, in the harder half, the elements that say what they are for
 * become plain ones.
 */

const LETTERS = "bcdfghjklmnpqrstvwxz";
const VOWELS = "aeiou";

/** A word that means nothing and looks like what a build tool makes. */
function nonsense(dice: Dice): string {
  let word = "";
  for (let at = 0; at < 3; at++)
    word += dice.pick([...LETTERS]) + dice.pick([...VOWELS]);
  return `${word}${dice.int(0, 9)}`;
}

const PLAINER: Record<string, string> = {
  article: "div",
  main: "div",
  section: "div",
  sidebar: "div",
};

/**
 * @param html a whole page
 * @param wrappers also rename the elements around the text, and drop `itemprop`
 * @returns the page with every class and id renamed, the same name always to the same nonsense
 */
export function drifted(html: string, seed: number, wrappers: boolean): string {
  const dice = new Dice(seed ^ 0x27d4eb2f);
  const names = new Map<string, string>();
  const rename = (name: string): string => {
    const known = names.get(name);
    if (known) return known;
    const fresh = nonsense(dice);
    names.set(name, fresh);
    return fresh;
  };
  const renamed = html.replace(
    /\s(class|id)=(?:"([^"]*)"|'([^']*)')/g,
    (_, kind: string, double?: string, single?: string) =>
      ` ${kind}="${(double ?? single ?? "").split(/\s+/).filter(Boolean).map(rename).join(" ")}"`,
  );
  if (!wrappers) return renamed;
  return renamed
    .replace(/ itemprop="[^"]*"/g, "")
    .replace(
      /<(\/?)(article|main|section|sidebar)\b/g,
      (_, slash: string, name: string) => `<${slash}${PLAINER[name]}`,
    );
}
