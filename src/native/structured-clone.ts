/*
 * What stands in for `@ungap/structured-clone` in content scripts (vite.config.ts), which hast-util-sanitize brings along: every
 * browser that Bening runs in has the function itself, and the library's own goes into every page that is read otherwise.
 */

export default (value: unknown): unknown => structuredClone(value);
