import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DEFAULTS,
  isHost,
  MOST_HOSTS,
  opensClean,
  parseSettings,
  RANGES,
  THEMES,
  withHost,
  withVoice,
} from "../../src/settings/schema.ts";

describe("stored settings", () => {
  it.each([
    undefined,
    null,
    1,
    "x",
    [],
    {},
    { theme: 3, autoClean: "all" },
    { autoClean: { hosts: {} } },
  ])("of no sense give the defaults: %j", (stored) => {
    expect(parseSettings(stored)).toEqual(DEFAULTS);
  });

  it("are kept where they are legal, clamped where they are not", () => {
    expect(
      parseSettings({
        theme: "sepia",
        font: "comic",
        fontSize: 400,
        width: 52.4,
        language: "en",
        lineHeight: 155.4,
        letterSpacing: -3,
        alignment: "justify",
        photos: "never",
        focusLines: 3,
        contextMenu: false,
        autoClean: {
          everywhere: true,
          hosts: ["b.bisnis.com", "a.bisnis.com", "b.bisnis.com", "x y", 7],
        },
        speech: { rate: 900, voices: { id: "suara", "1": "x", en: 7 } },
      }),
    ).toEqual({
      theme: "sepia",
      font: "serif",
      fontSize: 32,
      width: 52,
      lineHeight: 155,
      letterSpacing: 0,
      alignment: "justify",
      photos: "show",
      focusLines: 3,
      language: "en",
      contextMenu: false,
      autoClean: { everywhere: true, hosts: ["a.bisnis.com", "b.bisnis.com"] },
      speech: { rate: 200, voices: { id: "suara" } },
    });
  });

  it("are legal whatever was stored", () => {
    fc.assert(
      fc.property(fc.anything(), (stored) => {
        const settings = parseSettings(stored);
        expect(THEMES).toContain(settings.theme);
        expect(settings.fontSize).toBeGreaterThanOrEqual(RANGES.fontSize.least);
        expect(settings.fontSize).toBeLessThanOrEqual(RANGES.fontSize.most);
        expect(settings.autoClean.hosts.every(isHost)).toBe(true);
        expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(
          settings,
        );
      }),
    );
  });

  it("fit into one item of storage.sync", () => {
    const hosts = Array.from(
      { length: 400 },
      (_, index) => `kanal-berita-nomor-${index}.bisnis.com`,
    );
    const settings = parseSettings({ autoClean: { hosts } });
    expect(settings.autoClean.hosts).toHaveLength(MOST_HOSTS);
    expect(JSON.stringify(settings).length).toBeLessThan(8192);
  });
});

describe("the voices that were chosen", () => {
  const languages = [..."abcdefgh"].map((letter) => `x${letter}`);
  const eight = Object.fromEntries(languages.map((name) => [name, "suara"]));

  it("are remembered, as many as there is room for", () => {
    const voices = { ...eight, xi: "suara" };
    const { speech } = parseSettings({ speech: { voices } });
    expect(speech.voices).toEqual(eight);
  });

  it.each(["aa", "xa", "zz"])(
    "have one more, whatever its place in the alphabet: %s",
    (language) => {
      const voices = withVoice(eight, language, "baru");
      expect(Object.keys(voices)).toHaveLength(8);
      // As it is once it was stored.
      const stored = Object.fromEntries(Object.entries(voices).sort());
      expect(
        parseSettings({ speech: { voices: stored } }).speech.voices[language],
      ).toBe("baru");
    },
  );
});

describe("auto-clean", () => {
  it("is per host, or for all of Bisnis.com", () => {
    const one = withHost(DEFAULTS, "market.bisnis.com", true);
    expect(opensClean(one, "market.bisnis.com", true)).toBe(true);
    expect(opensClean(one, "ekonomi.bisnis.com", true)).toBe(false);
    const all = { ...one, autoClean: { everywhere: true, hosts: [] } };
    expect(opensClean(all, "ekonomi.bisnis.com", true)).toBe(true);
    expect(opensClean(all, "kabar.test", false)).toBe(false);
    expect(withHost(one, "market.bisnis.com", false)).toEqual(DEFAULTS);
  });
});
