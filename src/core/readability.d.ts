/** Readability alone, without its check of whether a page is readable, which the package's entry brings along. */
declare module "@mozilla/readability/Readability.js" {
  export { Readability as default } from "@mozilla/readability";
}
