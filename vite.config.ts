import {
  cpSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { resolve } from "node:path";
import { type BuildEnvironmentOptions, defineConfig, type Plugin } from "vite";
import { type Browser, manifestFor } from "./scripts/manifest.ts";
import { MESSAGES } from "./src/ui/messages.ts";

/** The browsers to build for: the first is built for, the others get a copy, since nothing but the manifest differs. */
const [browser = "chrome", ...others] = (process.env.BROWSER_TARGETS ?? "")
  .split(" ")
  .filter((name): name is Browser => name === "chrome" || name === "firefox");
/** Each is one script, put where it is wanted only when a reader has chosen it. */
const FONTS = ["literata", "atkinson", "lexend"];

const top = import.meta.dirname;
const outDirOf = (name: Browser): string => resolve(top, "dist", name);
const outDir = outDirOf(browser);

/** A browser's manifest, made from the top-level manifest.json. */
function manifestText(name: Browser): string {
  const read = (file: string): unknown =>
    JSON.parse(readFileSync(resolve(top, file), "utf8"));
  const made = manifestFor(name, read("manifest.json"), read("package.json"));
  return `${JSON.stringify(made, null, 2)}\n`;
}

/** Writes the manifest. */
function manifest(): Plugin {
  return {
    name: "bening-manifest",
    applyToEnvironment: (environment) => environment.name === "pages",
    buildStart() {
      this.addWatchFile(resolve(top, "manifest.json"));
    },
    generateBundle() {
      this.emitFile({
        type: "asset",
        fileName: "manifest.json",
        source: manifestText(browser),
      });
    },
  };
}

/** Scripts that are put into pages. */
const CONTENT = ["detector", "reader", "listen", ...FONTS];

/** What content scripts have in place of a library's module that they need not have; each file says why. */
const NATIVE = new Map([
  ["webextension-polyfill", "browser.ts"],
  ["@ungap/structured-clone", "structured-clone.ts"],
  ["unist-util-position", "position.ts"],
  ["hast-util-sanitize/lib/schema.js", "default-schema.ts"],
]);

function native(): Plugin {
  return {
    name: "bening-native",
    enforce: "pre",
    applyToEnvironment: (environment) => CONTENT.includes(environment.name),
    resolveId(id, importer) {
      const [, library] =
        /\/node_modules\/(.+\/)[^/]+$/.exec(importer ?? "") ?? [];
      const file = NATIVE.get(
        library && id.startsWith("./") ? library + id.slice(2) : id,
      );
      return file ? resolve(top, "src/native", file) : null;
    },
  };
}

/** A method of Readability's, whole. */
const method = (name: string): RegExp =>
  new RegExp(`^ {2}${name}\\(.*?^ {2}\\},\\n`, "ms");

/** The rest of a method from a line of it on. */
const restFrom = (line: string): RegExp =>
  new RegExp(`^ {4}${line}.*?(?=^ {2}\\},\\n)`, "ms");

/**
 * What content scripts do not need of Readability, and what stands there in its stead: settings that nobody sets; its reader of JSON-LD,
 * of meta elements and noscript, and its search for the title, since core/metadata/metadata.ts and core/page/snapshot.ts read them from the page; what
 * is done about elements and styles of which the copy that it is given has none; what it does to headlines, breaks, addresses, photos,
 * classes and styles of its article, and what it tells of it but byline and content, since its choice is read back onto the snapshot
 * (core/body/judge.ts); what it tells those who debug it; and its loader for Node.
 */
const UNREACHED: [RegExp, string][] = [
  [
    /^ {2}\/\/ In some older versions.*?(?=^ {2}\/\/ Start with all flags set)/ms,
    `this._doc = doc;
    this._articleByline = null;
    this._attempts = [];
    this._metadata = {};
    this._nbTopCandidates = this.DEFAULT_N_TOP_CANDIDATES;
    this._charThreshold = options.charThreshold || this.DEFAULT_CHAR_THRESHOLD;
    this._allowedVideoRegex = this.REGEXPS.videos;
    this._linkDensityModifier = 0;`,
  ],
  [
    method("parse"),
    `parse() {
      this._unwrapNoscriptImages(this._doc);
      this._prepDocument();
      this._articleTitle = this._doc.title;
      const content = this._grabArticle();
      if (!content) return null;
      this._simplifyNestedElements(content);
      return { byline: this._articleByline, content };
    },`,
  ],
  [method("_postProcessContent"), ""],
  [/^ {2}(?:CLASSES_TO_PRESERVE|DEFAULT_MAX_ELEMS_TO_PARSE):.*\n/gm, ""],
  [restFrom("// Next find noscript"), ""],
  [method("_isSingleImage"), ""],
  [method("_fixRelativeUris"), ""],
  [method("_cleanClasses"), ""],
  [method("_cleanStyles"), ""],
  [
    /^ {2}(?:PRESENTATIONAL_ATTRIBUTES|DEPRECATED_SIZE_ATTRIBUTE_ELEMS): \[.*?\],\n/gms,
    "",
  ],
  [
    /^ {6}\(!node\.style \|\| node\.style\.(?:display|visibility) != "\w+"\) &&\n/gm,
    "",
  ],
  [method("_getJSONLD"), ""],
  [method("_getArticleMetadata"), ""],
  [method("_getArticleTitle"), ""],
  [/^ {4}this\._(?:fixLazyImages|cleanStyles)\(articleContent\);\n/gm, ""],
  [method("_fixLazyImages"), ""],
  [method("_removeScripts"), ""],
  [
    /^ {4}this\._removeNodes\(this\._getAllNodesWithTag\(doc, \["style"\]\)\);\n/m,
    "",
  ],
  [
    /^ {4}this\._clean(?:Conditionally)?\(articleContent, "(?:form|object|embed|link|input|textarea|select|button)"\);\n/gm,
    "",
  ],
  [/^ {4}\/\/ replace H1 with H2.*?^ {4}\);\n/ms, ""],
  [
    /^ {4}this\._forEachNode\(\n {6}this\._getAllNodesWithTag\(articleContent, \["br"\]\).*?^ {4}\);\n/ms,
    "",
  ],
  [
    /^ {8}\/\/ Find out text direction.*?(?=^ {8}return articleContent;\n)/ms,
    "",
  ],
  [/^ {8}if \(node\.tagName === "HTML"\) \{\n.*?^ {8}\}\n/ms, ""],
  [method("_unescapeHtmlEntities"), ""],
  [/^ {2}HTML_ESCAPE_MAP: \{.*?^ {2}\},\n/ms, ""],
  [method("_findNode"), ""],
  [
    /^ {4}(?:extraneous|replaceFonts|nextLink|prevLink|srcsetUrl|b64DataUrl|jsonLdArticleTypes):.*\n(?: {6}.*\n)*/gm,
    "",
  ],
  [method("_isUrl"), ""],
  [/^ {4}if \(this\._docJSDOMParser.*?^ {4}\}\n/gms, ""],
  [/^ {6}if \(this\._debug\) \{\n.*?^ {6}\}\n/gms, ""],
  [/^ {2}if \(this\._debug\) \{\n.*?^ {2}\}\n/ms, ""],
  [/^ *this\.log\([^;]*\);\n/gm, ""],
  [
    /^if \(typeof module === "object"\) \{\n.*?^\}\n/ms,
    "export default Readability;\n",
  ],
];

/** Names that only Readability itself calls by: its private methods and its constants. */
const OWN = /\b(?:_[a-zA-Z]\w+|[A-Z]+_[A-Z_]+)\b/g;

/** The same with those names made short: three quarters of a KiB. */
function shortened(source: string): string {
  const names = new Set(source.match(OWN));
  const short = new Map(
    [...names].map((name, index) => [name, `_${index.toString(36)}`]),
  );
  return source.replace(OWN, (name) => short.get(name) ?? name);
}

/** Leaves out of content scripts what is never reached in them. */
function reached(): Plugin {
  return {
    name: "bening-reached",
    applyToEnvironment: (environment) => CONTENT.includes(environment.name),
    transform(code, id) {
      if (!id.endsWith("/@mozilla/readability/Readability.js")) return null;
      return shortened(
        UNREACHED.reduce((source, [part, instead]) => {
          const rest = source.replace(part, instead);
          if (rest === source)
            this.error(`Readability has changed: ${part} is not in it.`);
          return rest;
        }, code),
      );
    },
  };
}

/** Sources that are part of no content script: the extension's own pages and its worker. */
const ELSEWHERE =
  /^(?:(?:popup|options)\/|background\.ts$|ui\/HostPermission\.tsx$)/;

/** Works out for content scripts the words in both languages, without those that are only said elsewhere: a third. */
function words(): Plugin {
  const sources = readdirSync(resolve(top, "src"), { recursive: true })
    .map(String)
    .filter((file) => /\.tsx?$/.test(file) && !ELSEWHERE.test(file))
    .map((file) => readFileSync(resolve(top, "src", file), "utf8"))
    .join("\n");
  return {
    name: "bening-words",
    enforce: "pre",
    applyToEnvironment: (environment) => CONTENT.includes(environment.name),
    transform(_, id) {
      if (!id.endsWith("/ui/messages.ts")) return null;
      const said = Object.entries(MESSAGES).filter(([key]) =>
        sources.includes(`"${key}"`),
      );
      return `export const MESSAGES = ${JSON.stringify(Object.fromEntries(said))}`;
    },
  };
}

const common: BuildEnvironmentOptions = {
  outDir,
  // One environment must not empty what another wrote: buildApp empties once.
  emptyOutDir: false,
  target: ["chrome132", "firefox153"],
  // A hundredth smaller than what Vite comes with, which is what the content scripts' budget is short of; half of another, where
  // functions stand together and what is alike stays alike, as gzip likes it.
  minify: "terser",
  terserOptions: {
    ecma: 2020,
    compress: {
      passes: 3,
      hoist_funs: true,
      inline: 1,
      lhs_constants: false,
      // Nothing is made anew by a function that could as well be an arrow.
      unsafe_arrows: true,
      sequences: false,
    },
  },
  modulePreload: false,
  reportCompressedSize: false,
};

/** Else each build would tell at length that most of its time is terser's. */
const checks = { pluginTimings: false };

/** A classic script in one file, as content scripts and the worker must be. */
function single(entry: string, entryFileNames = "[name].js") {
  return {
    consumer: "client" as const,
    build: {
      ...common,
      copyPublicDir: false,
      rolldownOptions: {
        checks,
        input: resolve(top, "src", entry),
        output: {
          format: "iife" as const,
          entryFileNames,
          codeSplitting: false,
        },
      },
    },
  };
}

export default defineConfig({
  root: resolve(top, "src"),
  publicDir: resolve(top, "public"),
  plugins: [manifest(), native(), reached(), words()],
  // Else every element would carry the path of its source on the builder's machine, and no two builds would be the same.
  oxc: {
    jsx: { runtime: "automatic", importSource: "preact", development: false },
  },
  environments: {
    pages: {
      consumer: "client",
      build: {
        ...common,
        copyPublicDir: true,
        rolldownOptions: {
          checks,
          external: /^\/fonts\//,
          input: {
            popup: resolve(top, "src/popup/popup.html"),
            options: resolve(top, "src/options/options.html"),
          },
          output: {
            entryFileNames: "assets/[name].js",
            chunkFileNames: "assets/[name].js",
            assetFileNames: "assets/[name][extname]",
          },
        },
      },
    },
    detector: single("detector.ts"),
    reader: single("reader.tsx"),
    background: single("background.ts"),
    listen: single("listen/listen.ts"),
    ...Object.fromEntries(
      FONTS.map((font) => [
        font,
        single(`fonts/${font}.ts`, "fonts/[name].js"),
      ]),
    ),
  },
  builder: {
    async buildApp(builder) {
      rmSync(outDir, { recursive: true, force: true });
      for (const name of [
        ...["pages", "detector", "reader", "background", "listen"],
        ...FONTS,
      ]) {
        const environment = builder.environments[name];
        if (environment) await builder.build(environment);
      }
      for (const other of others) {
        rmSync(outDirOf(other), { recursive: true, force: true });
        cpSync(outDir, outDirOf(other), { recursive: true });
        writeFileSync(
          resolve(outDirOf(other), "manifest.json"),
          manifestText(other),
        );
      }
    },
  },
});
