export const THEMES = ["system", "light", "sepia", "dark"] as const;
export const FONTS = ["serif", "sans"] as const;
export const LANGUAGES = ["browser", "id", "en"] as const;

export type Theme = (typeof THEMES)[number];
export type Font = (typeof FONTS)[number];
export type Language = (typeof LANGUAGES)[number];

/** Where articles open clean by themselves. */
export interface AutoClean {
  /** All of Bisnis.com, whatever `hosts` says. */
  everywhere: boolean;
  /** Host names such as "market.bisnis.com", sorted, each once. */
  hosts: string[];
}

/** All that a reader can set. Stored whole under one key. */
export interface Settings {
  theme: Theme;
  font: Font;
  /** Size of the running text, CSS pixels. */
  fontSize: number;
  /** Width of the column, characters. */
  width: number;
  language: Language;
  autoClean: AutoClean;
}

/** Inclusive bounds of the numbers, with the step of their controls. */
export const RANGES = {
  fontSize: { least: 14, most: 32, step: 1 },
  width: { least: 45, most: 90, step: 5 },
} as const;

/** storage.sync takes 8,192 bytes an item: so many names of usual length fit with room to spare. */
export const MOST_HOSTS = 150;

export const DEFAULTS: Settings = {
  theme: "system",
  font: "serif",
  fontSize: 19,
  width: 65,
  language: "browser",
  autoClean: { everywhere: false, hosts: [] },
};

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const oneOf = <T extends string>(
  value: unknown,
  allowed: readonly T[],
  fallback: T,
): T => allowed.find((item) => item === value) ?? fallback;

const within = (
  value: unknown,
  { least, most }: { least: number; most: number },
  fallback: number,
): number =>
  typeof value === "number" && Number.isFinite(value)
    ? Math.round(Math.min(most, Math.max(least, value)))
    : fallback;

/** Whether the text is a host name as a browser's URL would give it. */
export const isHost = (value: unknown): value is string =>
  typeof value === "string" &&
  value.length <= 253 &&
  /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*$/.test(value);

/**
 * Reads stored settings of any shape: what is legal is kept, numbers are clamped, everything else becomes the default. Settings of
 * older versions pass the same way, since no field has changed its meaning yet. Never throws.
 */
export function parseSettings(stored: unknown): Settings {
  const given = isObject(stored) ? stored : {};
  const auto = isObject(given.autoClean) ? given.autoClean : {};
  const hosts = Array.isArray(auto.hosts) ? auto.hosts.filter(isHost) : [];
  return {
    theme: oneOf(given.theme, THEMES, DEFAULTS.theme),
    font: oneOf(given.font, FONTS, DEFAULTS.font),
    fontSize: within(given.fontSize, RANGES.fontSize, DEFAULTS.fontSize),
    width: within(given.width, RANGES.width, DEFAULTS.width),
    language: oneOf(given.language, LANGUAGES, DEFAULTS.language),
    autoClean: {
      everywhere: auto.everywhere === true,
      hosts: [...new Set(hosts)].sort().slice(0, MOST_HOSTS),
    },
  };
}

/** Whether articles of the host open clean by themselves. */
export const opensClean = (
  { autoClean }: Settings,
  host: string,
  isBisnis: boolean,
): boolean =>
  (autoClean.everywhere && isBisnis) || autoClean.hosts.includes(host);

/** The settings with auto-clean of one host switched. */
export function withHost(
  settings: Settings,
  host: string,
  on: boolean,
): Settings {
  const others = settings.autoClean.hosts.filter((other) => other !== host);
  return parseSettings({
    ...settings,
    autoClean: {
      ...settings.autoClean,
      hosts: on ? [...others, host] : others,
    },
  });
}
