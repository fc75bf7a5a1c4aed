import type { Element as Block } from "hast";
import { absolute, withoutFragment } from "../address.ts";
import { COMMENTS } from "../doubt.ts";
import { hostName } from "../metadata/writers/newsroom.ts";
import { filtered, type Steps } from "../steps.ts";
import type { Line } from "../text/lines.ts";
import { letterCount } from "../text/script.ts";
import { briefText, fold, textOf } from "../text/text.ts";
import { plain } from "../tree/nodes.ts";
import { gateWords } from "./gate-words.ts";

/*
 * Where a page of a site without a profile says that the rest of its article is locked.
 */

/** Letters of such a line. */
const LONGEST = 250;

/** Letters of a line of running text. */
const LEAST_TEXT = 80;

/** Letters of the text's last lines: those of a table, a list or a verse may stand elsewhere, too. */
const LEAST_LAST = 20;

/** Whether a line says that the rest is for those who subscribe, pay or log in. */
export const isGate = (text: string): boolean =>
  text.length <= LONGEST && gateWords().some((words) => words.test(text));

/** The lines below some running text that say so; readers' own words are none. */
export function* gatesIn(lines: readonly Line[]): Steps<Line[]> {
  const first = lines.findIndex(({ text }) => letterCount(text) >= LEAST_TEXT);
  const below = first < 0 ? [] : lines.slice(first + 1);
  return yield* filtered(
    below,
    ({ text, element }) => isGate(text) && !element.closest(COMMENTS),
  );
}

/** What a link says that leads to where readers log in. */
const LOGIN =
  /^(?:log ?in|sign ?in|masuk|log masuk|anmelden|einloggen|se connecter|connectez-vous|(?:iniciar?|inicie) sesión|accedi|entrar|(?:fazer|faça) (?:o )?login|inloggen|logga in|logg inn|log ind|zaloguj(?: się)?|přihlásit(?: se)?|kirjaudu(?: sisään)?|войти|увійти|ログイン|로그인|登[录錄入])(?: (?:here|now|di ?sini))?[.!]?$/i;

/** So many boxes around such a line may hold that link. */
const MOST_AROUND = 3;

/** Letters of such a box: around more of them stands the page. */
const LONGEST_AROUND = 1500;

/** So many such lines are asked. */
const MOST_ASKED = 3;

/**
 * Where readers of the site log in, by a link beside one of such lines; null where none leads there.
 * @param url the page's address: the link must lead to a host of the same name
 */
export function loginBeside(
  gates: readonly Line[],
  url: string,
): string | null {
  const name = hostName(url);
  for (const { element } of gates.slice(0, MOST_ASKED)) {
    let box: Element | null = element;
    for (
      let level = 0;
      box && level <= MOST_AROUND && briefText(box, LONGEST_AROUND) !== null;
      level += 1
    ) {
      for (const link of box.querySelectorAll("a[href]")) {
        const there = LOGIN.test(textOf(link))
          ? absolute(link.getAttribute("href"), url)
          : null;
        if (
          there &&
          withoutFragment(there) !== withoutFragment(url) &&
          new URL(there).hostname.split(".").includes(name)
        )
          return there;
      }
      box = box.parentElement;
    }
  }
  return null;
}

/** Whether such a line stands below all of the text, which then is a beginning. */
export function endsText(
  gates: readonly Line[],
  lines: readonly Line[],
  blocks: readonly Block[],
): boolean {
  if (gates.length === 0) return false;
  const last = blocks
    .map((block) => fold(plain(block)))
    .findLast((text) => text.length >= LEAST_LAST);
  const at = lines.findLastIndex(
    ({ text }) => text.length >= LEAST_LAST && last?.endsWith(text),
  );
  const known = new Set(gates);
  return at >= 0 && lines.slice(at + 1).some((line) => known.has(line));
}
