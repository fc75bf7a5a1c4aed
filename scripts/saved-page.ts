import htmlEncodingSniffer from "html-encoding-sniffer";
import { documentOf } from "./document.ts";

export const isAddress = (text: string): boolean => /^https?:\/\//.test(text);

/** The text of bytes that are UTF-8 beyond doubt: more than ASCII, and without a fault; else null. */
function asUtf8(bytes: Uint8Array): string | null {
  if (bytes.every((byte) => byte < 0x80)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/**
 * The page's text, by the encoding that the server names. A saved page may have been written anew in UTF-8 and still name the encoding
 * that it was sent in: one that is UTF-8 beyond doubt is read so, another by what it says, as UTF-8 where it says nothing.
 * @param contentType the server's header, where there is one
 */
export function decoded(
  bytes: Uint8Array,
  contentType: string | null = null,
): string {
  const named = /charset=["']?([^\s"';]+)/i.exec(contentType ?? "")?.[1];
  const isSaved = contentType === null;
  return (
    (isSaved ? asUtf8(bytes) : null) ??
    new TextDecoder(
      htmlEncodingSniffer(bytes, {
        ...(named ? { transportLayerEncodingLabel: named } : {}),
        defaultEncoding: "UTF-8",
      }),
    ).decode(bytes)
  );
}

/** The address that a saved page gives itself, or null. */
export function addressIn(html: string): string | null {
  const document = documentOf(html, "https://page.invalid/");
  const given =
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ??
    document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return given && isAddress(given) && URL.canParse(given) ? given : null;
}
