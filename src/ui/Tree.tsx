import type { Root } from "hast";
import { toJsxRuntime } from "hast-util-to-jsx-runtime";
import type { ComponentChildren, JSX } from "preact";
import { Fragment, jsx, jsxs } from "preact/jsx-runtime";
import { MissingPage } from "./MissingPage.tsx";
import { PhotoView } from "./PhotoView.tsx";

/** Links open where the reader says; the page that opens learns neither who sent it nor how to reach back. */
const Link = (props: JSX.IntrinsicElements["a"]) => (
  <a {...props} rel="noopener noreferrer" />
);

/** Wide tables scroll by themselves, with the keyboard too. */
const Table = (props: JSX.IntrinsicElements["table"]) => (
  <div class="table" tabIndex={0} role="group">
    <table {...props} />
  </div>
);

/** Paragraphs; one that stands for a missing page says so. */
const Paragraph = ({
  "data-missing": missing,
  ...props
}: JSX.IntrinsicElements["p"] & { "data-missing"?: string }) =>
  missing === undefined ? (
    <p {...props} />
  ) : (
    <MissingPage page={missing}>{props.children}</MissingPage>
  );

const Image = (props: {
  src?: string;
  alt?: string;
  width?: number;
  height?: number;
}) => (
  <PhotoView
    src={props.src ?? ""}
    alt={props.alt ?? ""}
    width={props.width}
    height={props.height}
  />
);

/** Draws a tree that has passed the allow-list: elements are made from it, nothing is ever parsed. */
export function Tree({ tree }: { tree: Root }): ComponentChildren {
  return toJsxRuntime(tree, {
    Fragment,
    jsx: jsx as never,
    jsxs: jsxs as never,
    elementAttributeNameCase: "html",
    components: {
      a: Link,
      img: Image,
      p: Paragraph,
      table: Table,
    } as never,
  }) as ComponentChildren;
}
