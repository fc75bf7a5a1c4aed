import { judgeAddress, judgeDocument, profileFor } from "./core/detect.ts";
import { adoptOrphan } from "./reader/orphan.ts";
import { SITES } from "./sites/index.ts";
import { tellWorker } from "./tell-worker.ts";
import { world } from "./world.ts";

/*
 * Runs on every page of Bisnis.com and is all that runs on a page that nobody reads: judges address and document, tells the worker,
 * touches nothing but what an older version of ours has left there.
 */

function report(): void {
  // The reader speaks for the page while it is open.
  if (world.reading) return;
  const profile = profileFor(location.href, SITES);
  const isArticle =
    profile !== null &&
    judgeAddress(location.href, profile) &&
    judgeDocument(document, profile);
  // Rejected only while the extension is being replaced: the new one will ask again.
  tellWorker(isArticle ? "article" : "none").catch(() => {});
}

adoptOrphan(document);
report();
// A page from the back/forward cache has its old icon no longer.
addEventListener("pageshow", (event) => {
  if (event.persisted) report();
});
// pushState, replaceState and fragments. The page draws its new content a moment later.
navigation.addEventListener("currententrychange", () => {
  report();
  setTimeout(report, 1000);
});
