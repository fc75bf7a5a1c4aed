import { vi } from "vitest";

/** Runs a command of the project, and keeps what it prints. */
export async function ran(
  main: (args: string[]) => Promise<number>,
  args: string[],
): Promise<{ code: number; out: string; err: string }> {
  const out = vi.spyOn(console, "log").mockImplementation(() => {});
  const err = vi.spyOn(console, "error").mockImplementation(() => {});
  const code = await main(args);
  const said = (spy: typeof out): string => {
    const words = spy.mock.calls.flat().join("\n");
    spy.mockRestore();
    return words;
  };
  return { code, out: said(out), err: said(err) };
}
