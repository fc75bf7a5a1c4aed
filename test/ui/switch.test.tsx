import { render } from "preact";
import { useState } from "preact/hooks";
import { expect, it } from "vitest";
import { Switch } from "../../src/ui/Switch.tsx";

/** A switch that is pressed as often, and what it shows after each. */
async function pressed(
  times: number,
  change: (set: (on: boolean) => void, wanted: boolean) => unknown,
): Promise<boolean[]> {
  function Setting() {
    const [on, setOn] = useState(false);
    return (
      <Switch
        on={on}
        name="setting"
        onChange={(wanted) => change(setOn, wanted)}
      >
        Bersihkan otomatis
      </Switch>
    );
  }
  const box = document.createElement("div");
  document.body.append(box);
  render(<Setting />, box);
  const input = box.querySelector("input");
  const shown: boolean[] = [];
  for (let press = 0; press < times; press++) {
    input?.click();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(input?.getAttribute("aria-checked")).toBe(String(input?.checked));
    shown.push(input?.checked ?? false);
  }
  box.remove();
  return shown;
}

it("shows what is set", async () => {
  expect(await pressed(2, (set, wanted) => set(wanted))).toEqual([true, false]);
});

it("as well where it is set later", async () => {
  expect(
    await pressed(2, async (set, wanted) => {
      await Promise.resolve();
      set(wanted);
    }),
  ).toEqual([true, false]);
});

it("does not show what was refused, however often it is pressed", async () => {
  expect(await pressed(3, () => {})).toEqual([false, false, false]);
});
