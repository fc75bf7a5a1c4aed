/*
 * Attributes whose value is one of few words or follows a grammar: anything else in them is not passed on.
 */

const GRAMMARS = {
  dir: /^(?:ltr|rtl|auto)$/i,
  /** BCP 47, as loosely as pages write it. */
  lang: /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,6}$/i,
  /** HTML's dates, times and durations. */
  dateTime: /^[\dPTWZYMDHS:+.\- ]{4,40}$/,
} as const;

/** The value without white space around it where it follows the attribute's grammar, else null. */
export function token(
  name: keyof typeof GRAMMARS,
  value: unknown,
): string | null {
  if (typeof value !== "string") return null;
  const text = value.trim();
  return GRAMMARS[name].test(text) ? text : null;
}
