import { once } from "../../../remembered.ts";
import { apps } from "./words/apps.ts";
import { comments } from "./words/comments.ts";
import { contact } from "./words/contact.ts";
import { disclaimers } from "./words/disclaimers.ts";
import { elsewhere } from "./words/elsewhere.ts";
import { films } from "./words/films.ts";
import { following } from "./words/following.ts";
import { machinery } from "./words/machinery.ts";
import { newsletters } from "./words/newsletters.ts";
import { origin } from "./words/origin.ts";
import { photos } from "./words/photos.ts";
import { rights } from "./words/rights.ts";
import { shopping } from "./words/shopping.ts";
import { support } from "./words/support.ts";

/**
 * What newsrooms ask and tell their readers, in whole sentences: each names what no story says. A file has what is about one thing, in
 * all languages. Made when they are first asked for: a page of a known publisher needs none of them.
 */
export const calls = once((): readonly RegExp[] =>
  [
    newsletters,
    following,
    apps,
    films,
    comments,
    contact,
    support,
    rights,
    shopping,
    origin,
    elsewhere,
    machinery,
    disclaimers,
    photos,
  ].flatMap((made) => made()),
);
