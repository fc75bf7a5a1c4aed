import type { Element as Block } from "hast";
import { absolute, withoutFragment } from "../address.ts";
import { ASIDE } from "../doubt.ts";
import { filtered, type Steps } from "../steps.ts";
import type { Line } from "../text/lines.ts";
import { HEADINGS } from "../text/prose.ts";
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

/** Letters of a card of another article, which may be for such readers. */
const LONGEST_CARD = 400;

/** Whether a line stands on a card: in a link, or in a small box with a linked headline. */
function isOnCard(line: Element): boolean {
  if (line.closest("a[href]")) return true;
  for (
    let box: Element | null = line;
    box && briefText(box, LONGEST_CARD) !== null;
    box = box.parentElement
  )
    if (
      [...box.querySelectorAll(HEADINGS)].some(
        (heading) =>
          heading.querySelector("a[href]") ?? heading.closest("a[href]"),
      )
    )
      return true;
  return false;
}

/** The lines below some running text that say so; what stands beside the article, or on a card of another one, does not. */
export function* gatesIn(lines: readonly Line[]): Steps<Line[]> {
  const first = lines.findIndex(({ text }) => letterCount(text) >= LEAST_TEXT);
  const below = first < 0 ? [] : lines.slice(first + 1);
  return yield* filtered(
    below,
    ({ text, element }) =>
      isGate(text) && !element.closest(ASIDE) && !isOnCard(element),
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

/** What the hosts of one site share: "kabar.test" of "www.kabar.test", "kabar.co.id" of "akun.kabar.co.id". */
function siteOf(address: string): string {
  const labels = new URL(address).hostname.split(".");
  const [second = "", top = ""] = labels.slice(-2);
  return labels
    .slice(top.length === 2 && second.length <= 3 ? -3 : -2)
    .join(".");
}

/**
 * Where readers of the site log in, by a link beside one of such lines; null where none leads there.
 * @param url the page's address: the link must lead to a host of the same site
 */
export function loginBeside(
  gates: readonly Line[],
  url: string,
): string | null {
  const site = siteOf(url);
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
          siteOf(there) === site
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
