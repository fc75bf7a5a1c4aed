import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

const env = process.env;
const windowsPrograms = [
  env.PROGRAMFILES,
  env["PROGRAMFILES(X86)"],
  env.LOCALAPPDATA,
].flatMap((dir) => dir ?? []);

/** @param {string} app as in `Chromium.app/Contents/MacOS/Chromium` */
const mac = (app, binary = app) =>
  `/Applications/${app}.app/Contents/MacOS/${binary}`;

/** @param {string} path below a Windows program folder */
const windows = (path) => windowsPrograms.map((dir) => join(dir, path));

/**
 * @param {(string | undefined)[]} candidates absolute paths, or commands looked up in PATH
 * @returns {string | null} the first that exists
 */
function firstExisting(candidates) {
  const path = (env.PATH ?? "").split(delimiter);
  for (const candidate of candidates) {
    if (!candidate) continue;
    const places = isAbsolute(candidate)
      ? [candidate]
      : path.map((dir) => join(dir, candidate));
    const found = places.find((place) => existsSync(place));
    if (found) return found;
  }
  return null;
}

/**
 * Finds Chromium, Chrome, Edge or Brave; CHROME_PATH comes first.
 * @returns {string | null} its path
 */
export const findChromium = () =>
  firstExisting([
    env.CHROME_PATH,
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
    "microsoft-edge-stable",
    "microsoft-edge",
    "brave-browser",
    mac("Chromium"),
    mac("Google Chrome"),
    mac("Microsoft Edge"),
    mac("Brave Browser"),
    ...windows("Chromium/Application/chrome.exe"),
    ...windows("Google/Chrome/Application/chrome.exe"),
    ...windows("Microsoft/Edge/Application/msedge.exe"),
    ...windows("BraveSoftware/Brave-Browser/Application/brave.exe"),
  ]);

/**
 * Finds Firefox; FIREFOX_PATH comes first.
 * @returns {string | null} its path
 */
export const findFirefox = () =>
  firstExisting([
    env.FIREFOX_PATH,
    "firefox",
    "firefox-esr",
    "firefox-developer-edition",
    mac("Firefox", "firefox"),
    mac("Firefox Developer Edition", "firefox"),
    ...windows("Mozilla Firefox/firefox.exe"),
    ...windows("Firefox Developer Edition/firefox.exe"),
  ]);

/** @param {string[]} command */
const run = ([name = "", ...args]) =>
  spawnSync(name, args, {
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

/** The words that must come before `apt-get`, or null where it cannot be used. */
function aptPrefix() {
  if (!firstExisting(["apt-get"])) return null;
  if (process.getuid?.() === 0) return [];
  const sudo = spawnSync("sudo", ["-n", "true"], { stdio: "ignore" });
  return sudo.status === 0
    ? ["sudo", "-n", "DEBIAN_FRONTEND=noninteractive"]
    : null;
}

/**
 * Makes sure that both browsers are there, by apt-get where that is possible.
 * Ends the process with code 2 and a sentence saying what to install where it is not.
 * @returns {{chromium: string, firefox: string}} their paths
 */
export function ensureBrowsers() {
  const missing = () =>
    [
      findChromium() ? [] : ["chromium"],
      findFirefox() ? [] : ["firefox-esr"],
    ].flat();
  const wanted = missing();
  const prefix = wanted.length > 0 ? aptPrefix() : null;
  if (prefix) {
    console.log(`Installing ${wanted.join(" and ")} (apt-get) ...`);
    run([...prefix, "apt-get", "update"]);
    run([
      ...prefix,
      ...["apt-get", "install", "-y", "--no-install-recommends"],
      ...wanted,
      "fonts-liberation",
    ]);
  }
  const chromium = findChromium();
  const firefox = findFirefox();
  if (!chromium || !firefox) {
    console.error(
      `Not found: ${missing().join(", ")}. Please install Chromium (or Chrome, Edge, Brave) and Firefox, ` +
        "or set CHROME_PATH and FIREFOX_PATH to their programs.",
    );
    process.exit(2);
  }
  return { chromium, firefox };
}
