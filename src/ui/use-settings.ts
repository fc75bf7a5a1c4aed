import { useEffect, useState } from "preact/hooks";
import { parseSettings, type Settings } from "../settings/schema.ts";
import {
  changeSettings,
  onSettingsChange,
  readSettings,
} from "../settings/store.ts";

/** A change waits so long for the next one: dragging a slider is one write. Milliseconds. */
const PATIENCE = 500;

type Change = (settings: Settings) => Settings;

/**
 * The settings, live: null until read. `change` takes effect at once and is stored a moment later, at the latest when the page goes;
 * where the browser refuses to store, the change holds for this surface and `onRefused` is called.
 */
export function useSettings(onRefused: () => void) {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [store] = useState(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const changes: Change[] = [];
    const flush = (): void => {
      clearTimeout(waiting);
      const all = changes.splice(0);
      if (all.length > 0)
        changeSettings((stored) =>
          all.reduce((value, step) => step(value), stored),
        ).catch(onRefused);
    };
    return {
      flush,
      later(change: Change): void {
        changes.push(change);
        clearTimeout(waiting);
        waiting = setTimeout(flush, PATIENCE);
      },
    };
  });
  useEffect(() => {
    readSettings().then(setSettings);
    addEventListener("pagehide", store.flush);
    const stop = onSettingsChange(setSettings);
    return () => {
      store.flush();
      removeEventListener("pagehide", store.flush);
      stop();
    };
  }, [store]);
  const change = (next: Change): void => {
    setSettings((current) =>
      parseSettings(next(current ?? parseSettings(null))),
    );
    store.later(next);
  };
  return { settings, change };
}
