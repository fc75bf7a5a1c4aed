import type { Extraction } from "../core/article.ts";
import { extraction } from "../core/extract.ts";
import { general } from "../sites/general.ts";
import { siteFor } from "../sites/index.ts";
import { inSlices } from "./slices.ts";

/**
 * The page as a clean article, read in slices.
 * @param force the reader insists: on a page that is no article by its address, on one of another site, on a doubtful result
 * @throws the signal's reason, when it is aborted
 */
export async function readPage(
  force: boolean,
  signal?: AbortSignal,
): Promise<Extraction> {
  const site = siteFor(location.href);
  // Of other sites nothing is read unless the reader asks for it.
  if (site === general && !force)
    return { kind: "not-article", reason: "address" };
  const read = (profile: typeof site) =>
    inSlices(extraction(document, location.href, profile, force), signal);
  const found = await read(site);
  if (
    !force &&
    found.kind === "article" &&
    found.article.partial?.reason === "doubtful"
  )
    return { kind: "not-article", reason: "doubtful" };
  // What the reader insists on may be on a page that the site's profile does not know.
  return force && found.kind === "not-article" && site !== general
    ? read(general)
    : found;
}
