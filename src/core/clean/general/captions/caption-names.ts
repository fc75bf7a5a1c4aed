/*
 * What pages call captions.
 */

/** What pages call a line under a film, and nothing else. */
export const OF_FILM = "p.video-desc";

/** What pages call a line under a photo or film. */
export const CALLED = `figcaption,[class*='caption' i],[class*='cutline' i],[class*='media__description' i],[data-testid*='caption' i],[id*='imagecaption' i],:is([class*='photo' i],[class*='image' i],[class*='img' i])[class*='desc' i],[data-qa-id*='caption' i],[data-qa*='caption' i],.image_body>.desc,[class*='CarouselSlide-infoDescription'],${OF_FILM}`;

/** The same in other languages, where it may be a box around photo and text, too. */
export const ABROAD =
  "[class*='bildunterschrift' i],[class~='legende' i],[class*='bildtext' i],[class*='kepalairas' i],[class*='didascalia' i],[class*='pie_foto' i],[class*='pie-foto' i],[class*='piefoto' i],[class*='pie_de_foto' i],[class*='pie-de-foto' i],[class*='kapsyen' i],[class*='bijschrift' i],[class*='absatzbild__info']";

/** What pages call a line under a photo or film, or one that tells whose it is. */
export const CAPTION = `${CALLED},[class*='credit' i],:is([class*='image'],[class*='photo'])[class*='__author']`;

/** Names that hold the word and mean something else: "credit-card-note". */
export const isOtherCredit = (line: Element): boolean =>
  !line.matches(CALLED) &&
  ![...line.classList].some((name) =>
    /credits?(?:[-_]*(?:text|line|name|source|wrap(?:per)?|container|inner))?$/i.test(
      name,
    ),
  );
