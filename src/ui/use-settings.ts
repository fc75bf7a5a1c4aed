import { useEffect, useState } from "preact/hooks";
import { isSame, parseSettings, type Settings } from "../settings/schema.ts";
import {
  changeSettings,
  onSettingsChange,
  readSettings,
  writeSettings,
} from "../settings/store.ts";

/** A change waits so long for the next one: dragging a slider is one write. Milliseconds. */
const PATIENCE = 500;

type Change = (settings: Settings) => Settings;

/**
 * The settings, live. `change` takes effect at once and is stored a moment later, at the latest when the page goes; where the browser
 * refuses to store, the change holds for this surface and `onRefused` is called.
 * @param known read already, so that the surface draws at once; where it is null, so are the settings until they are read
 */
export function useSettings<Known extends Settings | null>(
  known: Known,
  onRefused: () => void,
) {
  const [settings, setSettings] = useState<Settings | Known>(known);
  const [store] = useState(() => {
    let waiting: ReturnType<typeof setTimeout> | undefined;
    let stored: Settings | null = known;
    const changes: Change[] = [];
    const changed = (settings: Settings): Settings =>
      changes.reduce((value, step) => step(value), settings);
    const taken = (settings: Settings): Settings => {
      clearTimeout(waiting);
      const next = changed(settings);
      changes.length = 0;
      return next;
    };
    const flush = (): void => {
      if (changes.length > 0) changeSettings(taken).catch(onRefused);
    };
    return {
      flush,
      /** The page goes: no time to ask for what is stored by now. */
      flushLast(): void {
        if (changes.length > 0 && stored) writeSettings(taken(stored));
      },
      heard(settings: Settings): void {
        stored = settings;
        // What is not stored yet holds already.
        const next = changed(settings);
        // What is no news must not draw a long article anew.
        setSettings((shown) => (isSame(shown, next) ? shown : next));
      },
      later(change: Change): void {
        changes.push(change);
        clearTimeout(waiting);
        waiting = setTimeout(flush, PATIENCE);
      },
    };
  });
  useEffect(() => {
    readSettings().then(store.heard);
    addEventListener("pagehide", store.flushLast);
    const stop = onSettingsChange(store.heard);
    return () => {
      store.flush();
      removeEventListener("pagehide", store.flushLast);
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
