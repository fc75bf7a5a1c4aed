/** What is wrong with the call of a tool, in words: it ends with exit code 2. */
export class Misuse extends Error {}
