import { useEffect, useState } from "preact/hooks";
import { wordsIn } from "../ui/i18n.ts";

/** A page that has loaded for so long gets words and a way out. Milliseconds. */
const NOTICEABLE = 700;

/** The cover of a page that is still loading: nothing at first, then what is going on and how to see the page. */
export function Waiting({ onLeave }: { onLeave: () => void }) {
  const t = wordsIn("browser");
  const [late, setLate] = useState(false);
  useEffect(() => {
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
