import {
  ALIGNMENTS,
  FOCUS_LINES,
  FONTS,
  PHOTOS,
  RANGES,
  type Settings,
  THEMES,
} from "../settings/schema.ts";
import type { MessageKey } from "./messages.ts";
import { useWords } from "./words.ts";

const THEME_NAMES: Record<Settings["theme"], MessageKey> = {
  system: "themeSystem",
  light: "themeLight",
  sepia: "themeSepia",
  dark: "themeDark",
  contrast: "themeContrast",
};

const FONT_NAMES: Record<Settings["font"], MessageKey> = {
  serif: "fontSerif",
  sans: "fontSans",
  literata: "fontLiterata",
  atkinson: "fontAtkinson",
  lexend: "fontLexend",
};

const ALIGNMENT_NAMES: Record<Settings["alignment"], MessageKey> = {
  start: "alignStart",
  justify: "alignJustify",
};

const PHOTO_NAMES: Record<Settings["photos"], MessageKey> = {
  show: "photosShow",
  ask: "photosAsk",
  hide: "photosHide",
};

interface ChoiceProps<T extends string | number> {
  legend: string;
  name: string;
  options: readonly T[];
  nameOf: (option: T) => string;
  value: T;
  onChange: (value: T) => void;
}

/** A row of radio buttons drawn as one control. */
export function Choice<T extends string | number>({
  legend,
  name,
  options,
  nameOf,
  value,
  onChange,
}: ChoiceProps<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      <div>
        {options.map((option) => (
          <label key={option} data-option={option}>
            <input
              type="radio"
              name={name}
              value={option}
              checked={option === value}
              onChange={() => onChange(option)}
            />
            <span>{nameOf(option)}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

interface SliderProps {
  label: string;
  name: string;
  range: { least: number; most: number; step: number };
  value: number;
  shown: string;
  onChange: (value: number) => void;
}

function Slider({ label, name, range, value, shown, onChange }: SliderProps) {
  return (
    <label class="slider">
      <span>{label}</span>
      <span class="value" aria-hidden="true">
        {shown}
      </span>
      <input
        type="range"
        name={name}
        min={range.least}
        max={range.most}
        step={range.step}
        value={value}
        aria-valuetext={shown}
        onInput={(event) => onChange(Number(event.currentTarget.value))}
      />
    </label>
  );
}

interface Props {
  settings: Settings;
  onChange: (change: (settings: Settings) => Settings) => void;
}

/** How the article looks and what helps to read it: the same in the settings page and in the clean view. */
export function ReadingControls({ settings, onChange }: Props) {
  const t = useWords();
  return (
    <div class="controls">
      <Choice
        legend={t("theme")}
        name="theme"
        options={THEMES}
        nameOf={(theme) => t(THEME_NAMES[theme])}
        value={settings.theme}
        onChange={(theme) => onChange((old) => ({ ...old, theme }))}
      />
      <Choice
        legend={t("font")}
        name="font"
        options={FONTS}
        nameOf={(font) => t(FONT_NAMES[font])}
        value={settings.font}
        onChange={(font) => onChange((old) => ({ ...old, font }))}
      />
      <Slider
        label={t("fontSize")}
        name="fontSize"
        range={RANGES.fontSize}
        value={settings.fontSize}
        shown={`${settings.fontSize} px`}
        onChange={(fontSize) => onChange((old) => ({ ...old, fontSize }))}
      />
      <Slider
        label={t("width")}
        name="width"
        range={RANGES.width}
        value={settings.width}
        shown={t("widthValue", { count: settings.width })}
        onChange={(width) => onChange((old) => ({ ...old, width }))}
      />
      <Slider
        label={t("lineHeight")}
        name="lineHeight"
        range={RANGES.lineHeight}
        value={settings.lineHeight}
        shown={`${settings.lineHeight}%`}
        onChange={(lineHeight) => onChange((old) => ({ ...old, lineHeight }))}
      />
      <Slider
        label={t("letterSpacing")}
        name="letterSpacing"
        range={RANGES.letterSpacing}
        value={settings.letterSpacing}
        shown={`${settings.letterSpacing}%`}
        onChange={(letterSpacing) =>
          onChange((old) => ({ ...old, letterSpacing }))
        }
      />
      <Choice
        legend={t("alignment")}
        name="alignment"
        options={ALIGNMENTS}
        nameOf={(alignment) => t(ALIGNMENT_NAMES[alignment])}
        value={settings.alignment}
        onChange={(alignment) => onChange((old) => ({ ...old, alignment }))}
      />
      <Choice
        legend={t("photosTitle")}
        name="photos"
        options={PHOTOS}
        nameOf={(photos) => t(PHOTO_NAMES[photos])}
        value={settings.photos}
        onChange={(photos) => onChange((old) => ({ ...old, photos }))}
      />
      <Choice
        legend={t("focusLines")}
        name="focusLines"
        options={FOCUS_LINES}
        nameOf={(count) =>
          count === 0 ? t("focusOff") : t("focusCount", { count })
        }
        value={settings.focusLines}
        onChange={(focusLines) => onChange((old) => ({ ...old, focusLines }))}
      />
    </div>
  );
}
