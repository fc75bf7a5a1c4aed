import { useEffect, useState } from "preact/hooks";
import { LANGUAGES, type Settings } from "../settings/schema.ts";
import { wordsIn } from "../ui/i18n.ts";
import { Drop } from "../ui/icons.tsx";
import { Choice, ReadingControls } from "../ui/ReadingControls.tsx";
import { loadInPage, useBundledFont } from "../ui/use-bundled-font.ts";
import { useSettings } from "../ui/use-settings.ts";
import { useWords, WordsContext } from "../ui/words.ts";
import { AutoCleanList } from "./AutoCleanList.tsx";
import { ContextMenu } from "./ContextMenu.tsx";
import { Preview } from "./Preview.tsx";
import { ResetLook } from "./ResetLook.tsx";
import { Shortcuts } from "./Shortcuts.tsx";

interface SectionProps {
  settings: Settings;
  onChange: (change: (settings: Settings) => Settings) => void;
}

function LanguageChoice({ settings, onChange }: SectionProps) {
  const t = useWords();
  const names = {
    browser: t("languageBrowser"),
    id: "Bahasa Indonesia",
    en: "English",
  };
  return (
    <Choice
      legend={t("language")}
      name="language"
      options={LANGUAGES}
      nameOf={(language) => names[language]}
      value={settings.language}
      onChange={(language) => onChange((old) => ({ ...old, language }))}
    />
  );
}

/** The settings page. */
export function App() {
  const [refused, setRefused] = useState(false);
  const { settings, change } = useSettings(null, () => setRefused(true));
  const t = wordsIn(settings?.language ?? "browser");
  const font = useBundledFont(settings?.font, loadInPage);
  useEffect(() => {
    document.documentElement.lang = t.language;
    document.title = t("settingsTitle");
  }, [t.language]);
  if (!settings) return null;
  const onChange: SectionProps["onChange"] = (next) => {
    setRefused(false);
    change(next);
  };
  return (
    <WordsContext.Provider value={t}>
      <div class="bening options" data-theme={settings.theme}>
        <main>
          <header>
            <Drop />
            <h1>{t("settingsTitle")}</h1>
          </header>
          <p class={refused ? "message" : "live"} role="status">
            {refused ? t("storeFailed") : ""}
          </p>
          <section>
            <h2>{t("appearance")}</h2>
            <div class="appearance">
              <Preview settings={settings} font={font} />
              <ReadingControls settings={settings} onChange={onChange} />
            </div>
            <ResetLook settings={settings} onChange={onChange} />
          </section>
          <section>
            <h2>{t("autoClean")}</h2>
            <AutoCleanList settings={settings} onChange={onChange} />
          </section>
          <section>
            <LanguageChoice settings={settings} onChange={onChange} />
          </section>
          <Shortcuts>
            <ContextMenu settings={settings} onChange={onChange} />
          </Shortcuts>
          <footer>{t("notAffiliated")}</footer>
        </main>
      </div>
    </WordsContext.Provider>
  );
}
