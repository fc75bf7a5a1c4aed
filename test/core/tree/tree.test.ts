import { defaultSchema } from "hast-util-sanitize";
import { describe, expect, it } from "vitest";
import { SCHEMA } from "../../../src/core/tree/tree.ts";

describe("the allow-list", () => {
  it("leaves nothing to the library's own, which content scripts are built without", () => {
    expect(Object.keys(SCHEMA)).toEqual(
      expect.arrayContaining(Object.keys(defaultSchema)),
    );
  });
});
