import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ALONE, type Steps } from "../../src/core/steps.ts";
import { inSlices } from "../../src/reader/slices.ts";

let now = 0;
const rest = vi.fn(async (task: () => void) => task());

beforeEach(() => {
  now = 0;
  rest.mockClear();
  vi.spyOn(performance, "now").mockImplementation(() => now);
  vi.stubGlobal("scheduler", { postTask: rest });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** Work whose steps take so many milliseconds each. */
function* work(...steps: (number | typeof ALONE)[]): Steps<string> {
  for (const step of steps)
    if (step === ALONE) yield ALONE;
    else {
      now += step;
      yield;
    }
  return "done";
}

it("goes on without a rest for as long as a slice is", async () => {
  expect(await inSlices(work(5, 5, 5))).toBe("done");
  expect(rest).not.toHaveBeenCalled();
});

it("rests whenever a slice is over, and counts anew", async () => {
  await inSlices(work(15, 15, 15, 15));
  expect(rest).toHaveBeenCalledTimes(2);
});

it("rests before what wants a slice of its own", async () => {
  await inSlices(work(1, ALONE, 90));
  expect(rest).toHaveBeenCalledTimes(2);
});

it("stops between two steps where it is cancelled", async () => {
  const cancelled = new AbortController();
  rest.mockImplementationOnce(async () => cancelled.abort(new Error("Batal")));
  await expect(inSlices(work(30, 30, 30), cancelled.signal)).rejects.toThrow(
    "Batal",
  );
  expect(now).toBe(30);
});
