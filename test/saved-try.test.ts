import { it } from "vitest";
import { readFileSync } from "node:fs";
import { extract } from "../src/core/extract.ts";
import { siteFor } from "../src/sites/index.ts";
import { documentOf, factsOf } from "./fixture.ts";
it("x", () => {
  const rows = readFileSync("/work/shared/pages/pages.tsv","utf8").trim().split("\n").slice(1).map(r=>r.split("\t"));
  for (const [file, address] of rows) {
    const d = documentOf(readFileSync(`/work/shared/pages/${file}`,"utf8"), address!);
    const x = extract(d, address!, siteFor(address!));
    console.log("#####", file, x.kind, x.kind!=="article" ? JSON.stringify(x):"");
    if (x.kind==="article") { const {lines, ...f}=factsOf(x.article); console.log(JSON.stringify(f,null,1)); console.log(lines.map(l=>"  | "+l.slice(0,150)).join("\n")); console.log("removed:", x.article.removals.filter(r=>!r.chrome).map(r=>r.rule+": "+r.text.slice(0,60)).join("\n   "));}
  }
});
