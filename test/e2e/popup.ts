/** The true toolbar popup, opened as a click on the toolbar button opens it. */
export interface Popup {
  /** The value, or what the promise gives, of a JavaScript expression in the popup's page; it must be JSON. */
  evaluate<T = unknown>(expression: string): Promise<T>;
  /** Waits until the expression is truthy and returns its value. */
  until<T = unknown>(expression: string, ms?: number): Promise<T>;
  /** A true mouse click in the middle of the first such element. */
  click(selector: string): Promise<void>;
  /** A key by its `KeyboardEvent.key`: "Tab", "Enter", "ArrowDown", "a" ... */
  press(key: string): Promise<void>;
  /** A PNG picture of the popup, also written to the path when one is given. */
  screenshot(path?: string): Promise<Buffer>;
  /** Closes it and waits until it is gone. */
  close(): Promise<void>;
}

/** An expression that scrolls the element into view and gives the point in its middle. */
export const middleOf = (selector: string): string => `(() => {
  const element = document.querySelector(${JSON.stringify(selector)});
  if (!element) throw new Error("There is no " + ${JSON.stringify(selector)});
  element.scrollIntoView({ block: "nearest", behavior: "instant" });
  const box = element.getBoundingClientRect();
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
})()`;

/** The key codes that browsers want beside a key's name. */
const keyCodes: Record<string, number> = {
  Backspace: 8,
  Tab: 9,
  Enter: 13,
  Escape: 27,
  " ": 32,
  PageUp: 33,
  PageDown: 34,
  End: 35,
  Home: 36,
  ArrowLeft: 37,
  ArrowUp: 38,
  ArrowRight: 39,
  ArrowDown: 40,
  Delete: 46,
};

/** What a key event carries: the name of the key, its physical place, its old number and its text. */
export function keyEvent(key: string): {
  key: string;
  code: string;
  keyCode: number;
  text: string;
} {
  const text = key === "Enter" ? "\r" : key.length === 1 ? key : "";
  const upper = key.toUpperCase();
  const code = /^[A-Z]$/.test(upper)
    ? `Key${upper}`
    : /^\d$/.test(key)
      ? `Digit${key}`
      : key === " "
        ? "Space"
        : key;
  return { key, code, keyCode: keyCodes[key] ?? upper.charCodeAt(0), text };
}

/** Waits for an element of the popup; where the popup offers to try the page first, tries. */
export async function reach(popup: Popup, selector: string): Promise<void> {
  const has = (wanted: string): string =>
    `document.querySelector(${JSON.stringify(wanted)}) !== null`;
  const offer = "[data-action=try]";
  await popup.until(`${has(selector)} || ${has(offer)}`);
  if (!(await popup.evaluate(has(selector)))) await popup.click(offer);
  await popup.until(has(selector));
}
