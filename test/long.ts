/*
 * How long the tests run that could run for ever: short in `npm test`, long in `npm run test:nightly`.
 */

export const isNightly = process.env.BENING_NIGHTLY === "1";

/** So many made-up cases for each property. */
export const RUNS = isNightly ? 10_000 : 500;

/** Where made-up cases begin; scripts/test.mjs chooses and prints it. */
export const SEED = Number(process.env.BENING_SEED ?? 1);
