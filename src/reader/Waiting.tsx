import { useEffect, useState } from "preact/hooks";
import type { Settings } from "../settings/schema.ts";
import { readSettings } from "../settings/store.ts";
import { wordsIn } from "../ui/i18n.ts";

/** A page that has loaded for so long gets words and a way out. Milliseconds. */
const NOTICEABLE = 700;

/** The cover of a page that is still loading: nothing at first, then what is going on and how to see the page. */
export function Waiting({ onLeave }: { onLeave: () => void }) {
  // Read by the time there is something to say.
  const [language, setLanguage] = useState<Settings["language"]>("browser");
  const t = wordsIn(language);
  const [late, setLate] = useState(false);
  useEffect(() => {
    readSettings().then((settings) => setLanguage(settings.language));
    const timer = setTimeout(() => setLate(true), NOTICEABLE);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div class="waiting" aria-busy="true" lang={t.language}>
      {late && (
        <>
          <p role="status">{t("loading")}</p>
          <button type="button" class="button" onClick={onLeave}>
            {t("showOriginal")}
          </button>
        </>
      )}
    </div>
  );
}
