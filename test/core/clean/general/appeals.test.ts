import { describe, expect, it } from "vitest";
import { linesOf, linesWith, paragraphs, read, texts } from "./page.ts";

/*
 * What a newsroom tells its readers below an article: no list holds its words, several signs together do.
 */

const last = texts.length;

describe("what speaks to the reader below the text, and asks for something, leaves it", () => {
  it.each([
    "<p><em>Join our Kabar forums to keep talking corn, and if you have a correction, write to tani@kabar.test.</em></p>",
    "<p>Subscribe to Kabar on YouTube for exclusive films of the fields and of those who work in them.</p>",
    "<p>We may receive a portion of sales if you buy a plough through a link in this article about ploughs.</p>",
    "<p>Views expressed by writers in this section are their own and do not necessarily reflect Kabar's point of view.</p>",
    "<p>The content of this article is intended to provide a general guide; ask somebody who knows your own field.</p>",
    "<p>Pour nous suivre, nous vous invitons à télécharger notre application, où vous pourrez voir nos films de YouTube.</p>",
    "<p>Unduh aplikasi kami dan ikuti kami di Instagram supaya Anda selalu tahu kabar terbaru dari ladang-ladang.</p>",
  ])("%s", (appeal) => {
    expect(linesWith(appeal, last)).toEqual(texts);
  });
});

describe("what ends a story stays", () => {
  it.each([
    "Visit the growers on Facebook or Instagram (@ladanglimboto) to see what they plant when the rains are late.",
    "Check out the app before you buy the phone: it is what most growers of Limboto will use on Instagram.",
    // Of its own podcast a site tells, too.
    "You can also hear the podcast on Kabar's page and on iTunes, where all forty episodes have been since June.",
    "“We invite you to join us on Facebook, and to visit our fields before the rain comes,” the growers said.",
    "Tickets for the harvest feast cost $6; doors open at 5 p.m. on Saturday at the village hall of Limboto.",
    "We read every mention on Twitter. If you find a fault or have questions, send them to tani@kabar.test.",
    "Contact Rina Dewi at rina@limboto.test to reserve a seat for your family at the feast of the harvest.",
    "Register at the library desk or by e-mail; your card will be ready when you come back on Monday.",
    "Download it if you own an older phone: the app is small, and you will not miss what it leaves out.",
    "Visit Limboto in May, when you will have the fields to yourself and the mill is open all day long.",
    "<em>My father died in May. We scattered him on the field, and our phones, with all their apps, were off.</em>",
    "The comments section was where we met, long before either of us had seen a field, or a harvest of corn.",
    "You will know that it is done when the kernels, cut with your nail, give a drop of milk and no water.",
  ])("%s", (sentence) => {
    expect(linesWith(`<p>${sentence}</p>`, last)).toEqual([
      ...texts,
      sentence.replace(/<[^>]*>/g, ""),
    ]);
  });

  it("and what is said within the text", () => {
    const within =
      "Join our newsletter, wrote the growers to their readers, and we will tell you when Kabar is printed.";
    expect(
      linesOf(read(paragraphs.toSpliced(2, 0, `<p>${within}</p>`).join(""))),
    ).toContain(within);
  });
});
