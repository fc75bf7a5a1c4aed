type Falsy = false | null | undefined | "" | 0;

/**
 * Asks again and again until the answer is truthy, and returns it.
 * An exception counts as "not yet"; the last one is told when the time is over.
 */
export async function poll<T>(
  ask: () => Promise<T> | T,
  what: string,
  ms = 10_000,
): Promise<Exclude<T, Falsy>> {
  const end = Date.now() + ms;
  for (;;) {
    let reason = "";
    try {
      const answer = await ask();
      if (answer) return answer as Exclude<T, Falsy>;
    } catch (error) {
      reason = ` (${error instanceof Error ? error.message : error})`;
    }
    if (Date.now() > end)
      throw new Error(`Waited ${ms / 1000} s in vain for ${what}${reason}`);
    await new Promise((done) => setTimeout(done, 20));
  }
}
