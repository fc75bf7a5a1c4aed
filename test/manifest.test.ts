import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { manifestFor } from "../scripts/manifest.ts";

const read = (file: string): unknown =>
  JSON.parse(readFileSync(join(import.meta.dirname, "..", file), "utf8"));
const chrome = manifestFor(
  "chrome",
  read("manifest.json"),
  read("package.json"),
);
const firefox = manifestFor(
  "firefox",
  read("manifest.json"),
  read("package.json"),
);

describe.each([
  ["chrome", chrome],
  ["firefox", firefox],
])("the manifest for %s", (browser, manifest) => {
  it("asks for no more than Bening needs", () => {
    expect(manifest.permissions).toEqual([
      ...["activeTab", "scripting", "storage"],
      ...(browser === "firefox" ? ["contextMenus"] : []),
    ]);
    expect(manifest.host_permissions).toEqual(["*://*.bisnis.com/*"]);
    expect(manifest.optional_host_permissions).toEqual(["*://*/*"]);
    for (const key of [
      "web_accessible_resources",
      "externally_connectable",
      "sandbox",
    ])
      expect(manifest).not.toHaveProperty(key);
  });

  it("asks later for nothing but a place in the menu, where that can be asked later", () => {
    expect(manifest.optional_permissions).toEqual(
      browser === "chrome" ? ["contextMenus"] : undefined,
    );
  });

  it("runs only the detector by itself, and only on Bisnis.com", () => {
    expect(manifest.content_scripts).toEqual([
      {
        matches: ["*://*.bisnis.com/*"],
        js: ["detector.js"],
        run_at: "document_end",
      },
    ]);
  });

  it("forbids extension pages every source of code but their own files", () => {
    const { extension_pages: policy } = manifest.content_security_policy as {
      extension_pages: string;
    };
    for (const rule of [
      "default-src 'none'",
      "script-src 'self'",
      "connect-src 'none'",
      "object-src 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
    ])
      expect(policy.split("; ")).toContain(rule);
    expect(policy).not.toMatch(/unsafe/);
  });

  it("has the version of package.json", () => {
    expect(manifest.version).toBe(
      (read("package.json") as { version: string }).version,
    );
  });
});

it("each browser gets its own background and identity", () => {
  expect(chrome.background).toEqual({ service_worker: "background.js" });
  expect(chrome).not.toHaveProperty("browser_specific_settings");
  expect(firefox.background).toEqual({ scripts: ["background.js"] });
  expect(firefox.browser_specific_settings).toMatchObject({
    gecko: { data_collection_permissions: { required: ["none"] } },
  });
});
