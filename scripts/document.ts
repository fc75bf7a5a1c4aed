import { Window } from "happy-dom";
import {
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
} from "parse5";

type Parsed = DefaultTreeAdapterTypes.Node;

/** A parser lets more pass for a name than scripts may set; nothing of an article is in such ones. */
const IS_NAME = /^[a-z_][\w:.-]*$/i;

/** Puts copies of parsed nodes into a document. Templates stay empty: what they hold is no part of the page. */
function build(
  nodes: readonly Parsed[],
  parent: Node,
  document: Document,
): void {
  for (const node of nodes) {
    if (defaultTreeAdapter.isTextNode(node))
      parent.appendChild(document.createTextNode(node.value));
    else if (defaultTreeAdapter.isCommentNode(node))
      parent.appendChild(document.createComment(node.data));
    else if (defaultTreeAdapter.isElementNode(node)) {
      const isHtml = node.namespaceURI === "http://www.w3.org/1999/xhtml";
      const element = isHtml
        ? document.createElement(
            // happy-dom would leave out what stands before a colon: "xhtml:link" is no link.
            IS_NAME.test(node.tagName)
              ? node.tagName.replaceAll(":", "-")
              : "span",
          )
        : document.createElementNS(node.namespaceURI, node.tagName);
      for (const { name, value, namespace } of node.attrs)
        if (!namespace && IS_NAME.test(name)) element.setAttribute(name, value);
      build(node.childNodes, element, document);
      parent.appendChild(element);
    }
  }
}

const windowAt = (url: string): Window =>
  new Window({
    url,
    settings: {
      disableJavaScriptEvaluation: true,
      disableJavaScriptFileLoading: true,
      disableCSSFileLoading: true,
      disableIframePageLoading: true,
      handleDisabledFileLoadingAsSuccess: true,
    },
  });

function fill(document: Document, html: string): Document {
  document.replaceChildren();
  build(parse(html).childNodes, document, document);
  return document;
}

/** Making a window takes longer than most pages do: those at one address, one after the other, share one. */
let last: { url: string; window: Window } | undefined;

/**
 * A document from HTML, in Node: parsed by the letter of the standard, as a browser with scripts switched on parses it (happy-dom's
 * own parser gives up where authors are untidy). Nothing in it loads or runs.
 * @param url the address that it is said to come from
 */
export function documentOf(html: string, url: string): Document {
  if (last?.url !== url) last = { url, window: windowAt(url) };
  const empty = new last.window.DOMParser().parseFromString("", "text/html");
  return fill(empty as unknown as Document, html);
}

/** Works on such a document and lets go of it: of those that nobody closes, a few hundred fill the memory. */
export async function withDocument<T>(
  html: string,
  url: string,
  work: (document: Document) => T,
): Promise<T> {
  const window = windowAt(url);
  try {
    return work(fill(window.document as unknown as Document, html));
  } finally {
    await window.happyDOM.close();
  }
}
