import { describe, expect, it } from "vitest";
import { linesWith, texts } from "../clean/general/page.ts";

const link = (host: string, address: string): string => `[${host}] ${address}`;

describe("a player in the text becomes a link that names the host", () => {
  it.each([
    [
      "a film with controls",
      '<video controls src="/film/panen.mp4">Peramban Anda tidak mendukung video.</video>',
      link("kabar.test", "https://kabar.test/film/panen.mp4"),
    ],
    [
      "one whose sources are named within",
      '<figure><video controls><source src="https://media.kabar.test/panen.webm"></video></figure>',
      link("media.kabar.test", "https://media.kabar.test/panen.webm"),
    ],
    [
      "a sound",
      '<p><audio controls src="https://suara.kabar.test/wawancara.mp3"></audio></p>',
      link("suara.kabar.test", "https://suara.kabar.test/wawancara.mp3"),
    ],
    [
      "one of WordPress's player, which takes its controls away",
      '<div class="wp-video"><div class="mejs-container"><div class="mejs-inner"><video class="wp-video-shortcode" src="https://kabar.test/panen.mp4"></video><div class="mejs-controls"><div class="mejs-time">00:00</div><div class="mejs-time">01:15</div></div></div></div></div>',
      link("kabar.test", "https://kabar.test/panen.mp4"),
    ],
    [
      "AMP's film",
      '<amp-youtube data-videoid="Abc_12-xyz9" width="480" height="270"></amp-youtube>',
      link("www.youtube.com", "https://www.youtube.com/watch?v=Abc_12-xyz9"),
    ],
    [
      "AMP's post",
      '<amp-twitter data-tweetid="1234567890" width="375"></amp-twitter>',
      link("twitter.com", "https://twitter.com/i/status/1234567890"),
    ],
    [
      "AMP's photo of a network",
      '<amp-instagram data-shortcode="fBwFP"></amp-instagram>',
      link("www.instagram.com", "https://www.instagram.com/p/fBwFP"),
    ],
  ])("%s", (_, player, expected) => {
    expect(linesWith(player, 2)).toEqual(texts.toSpliced(2, 0, expected));
  });

  it.each([
    [
      "what plays by itself",
      '<video autoplay muted loop src="/latar.mp4"></video>',
    ],
    [
      "what only the page's script can play",
      '<video controls src="blob:https://kabar.test/1"></video>',
    ],
    ["what the page hides", '<video controls hidden src="/film.mp4"></video>'],
    [
      "advertising",
      '<video controls src="https://iklan.teads.tv/1.mp4"></video>',
    ],
    ["what has no address", "<video controls></video>"],
  ])("but not %s", (_, player) => {
    expect(linesWith(player, 2)).toEqual(texts);
  });
});
