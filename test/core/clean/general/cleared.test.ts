import type { Element } from "hast";
import { describe, expect, it } from "vitest";
import {
  linesOf,
  linesWith,
  paragraphs,
  read,
  readPage,
  TITLE,
  texts,
} from "./page.ts";

describe("what is about the article, or about others, leaves the text", () => {
  it.each([
    [
      "who the writer is, in what opens over her name",
      0,
      '<div class="mntl-dynamic"><div class="mntl-author-tooltip"><p>Rukmini menghitung utang kota selama empat belas tahun sebelum ia menulis. Ia mengajar di kelas malam.</p></div></div>',
    ],
    [
      "what a writer has read, in a box of that name",
      6,
      '<div class="comp mntl-article-sources"><div>Article Sources</div><ol><li>Kantor Pelabuhan. "Terbitan kupon 1998-2021," hal. 12-19.</li><li>Dewan Obligasi. "Pendapatan terminal."</li></ol></div>',
    ],
    [
      "what keeps a screen awake over a recipe",
      3,
      '<div class="wprm-prevent-sleep"><span>Cook Mode</span> <span>Prevent your screen from going dark</span></div>',
    ],
    [
      "what is told of the site in a box for gifts",
      3,
      '<section class="donate-banner"><h3>Sebelum pergi</h3><p>Penulis di sini adalah petani yang menulis tentang ladangnya sendiri, dan setiap tulisan diperiksa dua orang.</p><a href="/donasi">Donasi</a></section>',
    ],
    [
      "an offer of a shop's",
      3,
      '<div class="commerce-inset" data-commerce-source="inset"><div><h4>Lampu gudang</h4><p><strong>Terang dari dalam</strong><br>Menyala empat puluh jam sekali isi dan dapat dilipat. Pakai kode KEBUN saat membayar.</p><a href="https://toko.test/lampu">Beli Rp29.000</a></div></div>',
    ],
    [
      "others under a subject's name",
      3,
      '<a-box class="article-branding a-box"><header>Mehr zum Thema Reis</header><ul><li><a href="/a">Sawah di tepi danau terendam</a></li><li><a href="/b">Harga pupuk turun di dua pasar</a></li></ul></a-box>',
    ],
    [
      "a film's title and what is said of it, in its player's box",
      3,
      '<div class="isi__item-video"><div class="vidio-player"><h6 class="judul-video">Detik-detik Kapal Berangkat dari Limboto</h6><p class="keterangan-video">Sebanyak 48 awak dan teknisi dilepas keluarga di dermaga sebelum berlayar menuju perairan yang ombaknya terkenal ganas, dan tidak ada yang tahu kapan mereka pulang.</p></div></div>',
    ],
    [
      "how a page goes on, before the way there",
      6,
      '<div class="perangkap"><p><strong>Halaman Selanjutnya</strong></p><div style="opacity:.35">"Pasangan biasanya lebih dulu tahu. Rekam saja dengan ponsel lalu bawa ke dokter," kata Laksmi...</div><a href="?page=2">Halaman Selanjutnya</a></div>',
    ],
    [
      "galleries under labels, one after the other",
      6,
      '<div class="pod"><h2>LOOK: Inside the oldest barn of Limboto</h2><p>From street food to paper maps, the village is rediscovering things that nobody expected. It opens on Friday.</p><a href="/galeri/1">Gallery Credit: Ani</a></div><div class="pod"><h2>KEEP READING: Ten fields by the lake</h2><p>A forgotten memo shows that the harbour was worried about the lake as early as March, the growers say.</p></div>',
    ],
    [
      "how readers have rated a recipe",
      0,
      '<div class="component recipe-ratings"><span>Rating: 4.61 stars</span><a href="#ulasan">87 Ratings</a><ul class="rating-list"><li>5 star values: 14</li><li>4 star values: 41</li></ul></div>',
    ],
    [
      "a heading alone that the page hides",
      1,
      '<div class="sorotan" style="display:none"><h3>Highlights</h3></div>',
    ],
    [
      "who has reported it, without brackets",
      6,
      "<div class='atribusi'><p>Reporting by Ani Lestari in Limboto and Wahyu Rahmadi in Telaga; Editing by Rukmini Tanjungsari and Budi Santoso</p></div>",
    ],
    ["a writer's initials in capitals", 6, "<div class='kode'>(MMI)</div>"],
    [
      "who the writer is, behind a sign",
      6,
      "<p><em><strong>(*) Penulis adalah pengajar ilmu tanah di Gorontalo dan bendahara kelompok tani yang tidak pernah berhasil mengundurkan diri.</strong></em></p>",
    ],
    [
      "another letter of the same writer, with its beginning",
      3,
      '<div class="digest-post-embed"><div><h4>Laci perangko</h4><div>Rukmini · 4 Maret 2026</div><div><p>Bibi saya menyimpan perangkonya di laci tempat orang lain menyimpan pisau.</p></div><a href="/p/laci">Read full story</a></div></div>',
    ],
    [
      "a reader's signature",
      6,
      "<div>__________________<br>Traktor 1993, masih yang pertama<br>Hilang, tidak terlupa: pompa 1984</div>",
    ],
    [
      "an encyclopaedia's boxes",
      6,
      '<table class="navbox"><tr><th>Danau di Sulawesi</th></tr><tr><td><ul><li><a href="/w/Limboto">Limboto</a></li><li><a href="/w/Poso">Poso</a></li></ul></td></tr></table><table class="ambox"><tr><td>This article needs additional citations.</td></tr></table>',
    ],
    [
      "a poll in another language",
      3,
      '<div class="poll"><h3>Poll</h3><p>Breng jij weleens jagung naar de markt?</p><ul><li>Ja, een paar keer</li><li>Nooit</li></ul><p>Er is 3.418 keer gestemd</p></div>',
    ],
    [
      "tools for what it looks like",
      0,
      '<ul><li><a href="#c">Comments (26)</a></li><li>Larger | Smaller</li><li><a href="?cetak">Printable Version</a></li><li>Email This</li><li>Font</li></ul>',
    ],
    [
      "where it can be shared, by names alone",
      0,
      "<ul><li>Facebook</li><li>Twitter</li><li>Facebook Messenger</li><li>Email</li></ul>",
    ],
    [
      "what it feels like, to be clicked",
      6,
      '<div class="reactions"><h3>Apa rasanya?</h3><ul><li>Senang</li><li>Sedih</li><li>Kaget</li></ul></div>',
    ],
    [
      "what comes next, and that it costs",
      6,
      '<div class="up-next"><h3>Di mana saya bisa menanggapi?</h3><p>Bacaan gratis Anda hari ini tinggal satu lagi, setelah itu berlangganan.</p></div>',
    ],
    ["a label above the text", 0, "<p>EKSKLUSIF</p>"],
    [
      "day and writer in a list of tools",
      0,
      '<ul><li>Aktualisiert: <time>21.05.2026, 17:08 Uhr</time></li><li><a href="#k">Kommentare</a></li></ul>',
    ],
    [
      "a player's tools",
      0,
      '<ul><li><a href="/x.mp3">Unduh</a></li><li><b>Embed</b><code>&lt;iframe src="https://kabar.test/1" width="100%"&gt;</code></li><li><a href="/t/1">Transkrip</a></li></ul>',
    ],
    [
      "a newsletter's frame with words to pass it",
      3,
      '<figure class="dcr"><a href="#lewat">skip past newsletter promotion</a><aside aria-label="newsletter promotion"><h4>Sign up for the Harvest Notes newsletter</h4></aside><p id="lewat">after newsletter promotion</p></figure>',
    ],
    [
      "day and writer in a list, which a judge has left out for its name",
      3,
      '<ul class="meta"><li>12 Oktober 2026</li><li>Rukmini</li></ul>',
    ],
    [
      "a box that begins with the word",
      3,
      '<section class="inread"><div><span>Newsletter</span><span>« Panen »</span><p>Tiap pagi, seluruh kabar dari sawah dengan judul-judul terbaru dari redaksi.</p><a href="/n">Ikut</a></div></section>',
    ],
    [
      "ways to share it, by a name in another language",
      0,
      '<div class="a_md" data-dtm-region="articulo_compartir"><ul><li><a href="/k"><span>Kirim ke kawan</span></a></li><li>Salin</li></ul></div>',
    ],
    [
      "an appeal with what one can give",
      6,
      "<div class='c-x'><h4>Will you support Kabar’s explanatory journalism?</h4><p>Most news outlets make their money through advertising. We can't rely only on ads.</p><ul><li>$95/year</li><li>$120/year</li></ul><p>We accept cards and cash.</p></div>",
    ],
    [
      "its topics under a heading in a box of its own",
      6,
      "<section><header class='kepala'><h3>Related Topics</h3></header><ul><li>Limboto</li><li>Banjir</li></ul></section>",
    ],
    [
      "a field for an address, in no form",
      3,
      '<div class="ck"><h3>Daftar belanja musim hujan</h3><p>Tulis surelmu di bawah, kukirim tujuh resep.</p><input type="email"><button>Ya!</button></div>',
    ],
    [
      "who the writer is, under a heading that says so",
      6,
      "<section><h3>Sobre la firma</h3><p>Redactora de Campo. Antes pasó por Mar y por una emisora de Limboto.</p></section>",
    ],
    [
      "when it was, with a sign before the time",
      0,
      "<p>13 September 2026 @ 9:00am</p>",
    ],
    [
      "when it was, and how long it takes to read",
      0,
      "<div>12.10.2026, 16:40 Uhr | Lesedauer: 2 Min.</div>",
    ],
    [
      "the same with a way to answer",
      0,
      "<span>Oct 12, 2026 • 3 minute read • Join the conversation</span>",
    ],
    [
      "when it was loaded up",
      6,
      "<div>First uploaded on: 12-10-2026 at 11:05 IST</div>",
    ],
    [
      "when it was launched",
      0,
      "<div>Article Launched: 12/17/2026 01:37:12 AM PST</div>",
    ],
    [
      "when it was last changed, in Italian",
      6,
      "<div>Ultimo aggiornamento Lunedì 26 Ottobre 2026 18:40</div>",
    ],
    [
      "an advertisement's place within rules",
      3,
      '<div class="adv"><font size="1">Story continues below</font><hr size="1"><font size="1">advertisement</font><hr size="1"></div>',
    ],
    [
      "a quote set apart, with who says it below its box",
      3,
      `<div class="pullquote"><blockquote class="quote"><p>${texts[1]}</p></blockquote><p>— Wahyu Rahmadi, grower</p></div>`,
    ],
    ["whose it is, by initials", 6, "<p>Source: KBR/fj(im)</p>"],
    [
      "another article behind a label",
      3,
      "<p><strong>Don’t Miss | <a href='/b'>The arithmetic of an empty barn</a></strong></p>",
    ],
    [
      "a film behind a label, in Polish",
      3,
      "<p><strong>Zobacz wideo</strong> <a href='/v'>Tak wyglądała najmroźniejsza noc</a></p>",
    ],
    ["who has edited it, without a name", 6, "<p>责任编辑：</p>"],
    [
      "when it was made, in German",
      0,
      "<p>Erstellt: <time>12.10.2026, 09:14 Uhr</time></p>",
    ],
    [
      "when it was, and whose it is",
      0,
      "<p>October 12, 2026 09:00 ET | Source: Lumbung Limboto, Inc.</p>",
    ],
    [
      "who has posted it",
      0,
      '<dl class="postprofile"><dt><a href="/u">muddyduck</a></dt><dd>Deckhand</dd><dd><b>Joined:</b> Sat Jun 03, 2017 9:12 am</dd></dl>',
    ],
    [
      "how it is to be cited",
      6,
      `<dl><dt>Article Title</dt><dd>${TITLE}</dd><dt>URL</dt><dd>https://kabar.test/1</dd><dt>Access Date</dt><dd>June 30, 2026</dd></dl>`,
    ],
    [
      "how many have read it",
      0,
      '<p class="article-views"><span>10482</span></p>',
    ],
    [
      "who a writer is, in the article's foot",
      6,
      '<div class="article-footer-bio">Ani writes about the fields from a boat. She has strong views on corn.</div>',
    ],
    [
      "what other readers talk about",
      6,
      '<div class="suggested-topics"><h3>Topics</h3><table class="topic-list"><tr><th>Topic</th><th>Replies</th></tr><tr><td><a href="/t/1">A plough for hire</a></td><td>22</td></tr></table></div>',
    ],
    [
      "answers that are marked as such",
      6,
      '<div itemprop="comment"><span>slipcaster</span><p>Great write-up. Mine is above the lid. It is eleven months old and I am moving it today, before the rain.</p></div>',
    ],
    [
      "what comments are called elsewhere",
      6,
      '<div class="comentarii"><h3>Reguli</h3><p>Un limbaj decent, vă rugăm</p></div>',
    ],
    ["when it was, in German", 0, "<div>Stand: 12.10.2026 11:12 Uhr</div>"],
    [
      "when it was changed, in Italian",
      6,
      "<p>12 ottobre 2026 (modifica il 12 ottobre 2026 | 09:48)</p>",
    ],
    [
      "who has asked the questions above, in German",
      6,
      "<p>Das Interview führte Ani Lestari.</p>",
    ],
    [
      "whose the text is, by initials, in German",
      6,
      "<p>Quelle: KBR/al,bs</p>",
    ],
    [
      "the same twice, of which one is for the ear",
      0,
      "<div><span>Stand: </span><span>Stand: 12. Oktober 2026, 11:12 Uhr</span></div>",
    ],
    ["a day of this year's", 0, "<p><time>12.10. 16:44</time></p>"],
    [
      "two days that only a style sheet parts",
      0,
      "<p><span>Issued on: <time>12/10/2026 - 15:12</time></span><span>Modified: <time>12/10/2026 - 15:10</time></span></p>",
    ],
    [
      "what readers vote on",
      3,
      '<div class="polls"><h3>POLL</h3><p>Would you grow corn?</p><ul><li>Yes</li><li>No</li></ul><span>2000+ VOTES SO FAR</span></div>',
    ],
    [
      "who a contributor is",
      6,
      '<div class="ContributorBio"><a href="/a">Ani</a> covers the fields. She lives in Limboto, with two goats and a plough that is older.</div>',
    ],
    [
      "the page's tools",
      0,
      '<aside class="l-article__tools"><ul><li><a href="/share">Share</a></li></ul><div class="c-control"><span>Decrease article font size</span><span>Increase article font size</span></div></aside>',
    ],
    [
      "the day with its time and whose it is",
      0,
      "<p><time>Updated on: October 12, 2026 / 2:22 PM</time> / Kabar News</p>",
    ],
    [
      "the day with the name of its zone",
      0,
      "<div>October 12, 2026 06:30 AM Eastern Daylight Time</div>",
    ],
    [
      "the day with that of the last change",
      0,
      "<p>2026年10月12日 14時20分(最終更新 10月12日 15時02分)</p>",
    ],
    [
      "a call to enter an address",
      6,
      "<p>By providing an email address. I agree to the Terms of Use and acknowledge that I have read the Privacy Policy.</p>",
    ],
    [
      "a call to watch",
      6,
      "<p>Check out Kabar Tani on YouTube for more news of the field:</p>",
    ],
    [
      "a call to leave the app",
      6,
      "<p>If you're reading this story on the Kabar Tani app, click here for the full story.</p>",
    ],
    [
      "a call to complain",
      6,
      "<p>For feedback, complaints, or inquiries, contact us.</p>",
    ],
    [
      "how it is to be quoted",
      6,
      "<p>Citation: Growers harvest their corn early (2026, October 12) retrieved 13 October 2026 from https://kabar.test/berita/panen-jagung</p>",
    ],
    [
      "whose it is",
      6,
      "<p>This document is subject to copyright. Apart from any fair dealing for the purpose of private study or research, no part may be reproduced.</p>",
    ],
    [
      "a call for a story",
      6,
      "<p><em>Do you have a compelling personal story you'd like to see published on Kabar Tani? Find out what we're looking for here and send us a pitch!</em></p>",
    ],
    [
      "what a newsroom says of itself",
      6,
      "<p>The leader in news of the field, Kabar Tani is a media outlet that strives for the highest journalistic standards and abides by a strict set of editorial policies.</p>",
    ],
    [
      "an offer of the page's",
      6,
      `<div class="article-pitch-container"><h2>Sepuluh gudang yang lebih baik</h2><p>${texts[0]}</p><p><a href="/gudang">Lihat sepuluh gudang itu</a></p></div>`,
    ],
    [
      "its parts",
      2,
      '<div class="article-toc"><h3>Isi</h3><ol><li>Halaman 1 — Panen</li><li><a href="#">Baca satu halaman</a></li></ol></div>',
    ],
    ["a label below the text", 6, "<div><p>10 tanggapan pembaca</p></div>"],
    [
      "the title in other words",
      0,
      "<h4>Petani Gorontalo memanen jagung ... lebih awal!</h4>",
    ],
    ["a date with a break behind it", 6, "<p>12 Oktober 2026<br></p>"],
    ["a section's name in two lines", 6, "<p>Kabar Pagi<br>Ekonomi</p>"],
    ["a date in digits", 0, "<h5>12/10/2026 07.11</h5>"],
    [
      "a date in another language, and when it was changed",
      0,
      "<div>Publié le 12 octobre 2026 à 11h30 - Mis à jour le 13 octobre 2026 à 09h12</div>",
    ],
    [
      "a date, what was changed when, and topics",
      0,
      "<div>PUBLISHED: October 12, 2026 at 6:00 a.m. | UPDATED: October 13, 2026 at 3:20 p.m. Categories: News, Fields</div>",
    ],
    [
      "the way to the article",
      0,
      `<div>Kabar &gt; Ekonomi dan desa &gt; ${TITLE}</div>`,
    ],
    [
      "the way to the article, parted by strokes",
      0,
      `<div><a href="/">Kabar</a> / <a href="/ekonomi">Ekonomi</a> / ${TITLE}</div>`,
    ],
    [
      "the way to the article, in links that nothing parts",
      0,
      `<div><a href="/">Kabar</a> <a href="/desa">Desa</a> <strong>${TITLE}</strong></div>`,
    ],
    [
      "places to share the article",
      0,
      "<ul><li>Facebook</li><li>Pinterest</li><li>Twitter</li><li>Mail</li><li>Link</li></ul>",
    ],
    [
      "what Joomla says of the article",
      0,
      '<dl class="article-info muted"><dt>Details</dt><dd>Category: <a href="/kabar">News</a></dd><dd class="hits">Hits: 811</dd></dl>',
    ],
    [
      "the heading of other articles, with their box",
      3,
      `<div class="x"><div class="kepala"><h4>More Food</h4></div><ul>${["Kapal menolak tarif baru", "Tukang roti mencatat panen", "Paduan suara merayakan biola", "Kuis: ingatkah Anda pekan ini"].map((line, index) => `<li><a href="/k/${index}">— ${line}</a></li>`).join("")}</ul></div>`,
    ],
    [
      "other articles, each a headline over a sentence",
      6,
      `<h3>Previous and related coverage</h3>${["Kapal penyeberangan menolak tarif baru", "Tukang roti mencatat panen terbaik"].map((line, index) => `<p><strong><a href="/k/${index}">${line}</a></strong><br>Pembaca menunggu kabar ini sejak dua pekan lalu.</p>`).join("")}`,
    ],
    [
      "one other article in a card",
      6,
      '<div><h3>Read Next</h3><div><a href="/x"><h3>Kapal penyeberangan menolak tarif baru</h3></a><p>Pembaca menunggu kabar ini sejak dua pekan lalu.</p></div></div>',
    ],
    [
      "a link to another article, with its source",
      3,
      '<p>SEE: <a href="/w">Strategi menang di pasar jagung dunia</a> (Kabar khusus)</p>',
    ],
    [
      "a film in French",
      3,
      '<p><b>À VOIR AUSSI -</b> <a href="/v">La ville qui rallume ses réverbères</a></p>',
    ],
    [
      "a list of others in Thai",
      6,
      '<p><strong>อ่านข่าวเพิ่มเติม</strong></p><ul><li><a href="/1">ข่าวหนึ่ง</a></li></ul>',
    ],
    [
      "the next page's first words",
      6,
      '<div class="next-page-article"><h4>Halaman Selanjutnya</h4><p>Pengelola bandara menyiapkan konter tambahan untuk mengurai antrean.</p><a href="/p/2">Selengkapnya</a></div>',
    ],
    [
      "a date in another language, and in brackets when it was changed",
      0,
      "<p>9 luglio 2026 (modifica il 9 luglio 2026 | 10:40)</p>",
    ],
    [
      "a box with words around a form",
      3,
      "<div class='x1'><h3>Surat dari Kebun</h3><p>Kisah terbaik dari kebun dan pasar</p><form><input name='surel'></form><p>Surat ini dapat memuat kabar tentang badan amal, iklan, dan isi yang dibiayai pihak luar, menurut aturan kami.</p></div>",
    ],
    [
      "a box named for what it asks",
      3,
      "<div class='skinny-sign-up'><p>Kabar kebun di kotak surat Anda</p><p>Setiap Senin pagi</p></div>",
    ],
    [
      "a call beside a button's words",
      3,
      "<p>NEWYou can now listen to Kabar articles!</p>",
    ],
    [
      "how to follow it in Spanish",
      6,
      "<p>Puedes seguir a KABAR en Facebook y Twitter, o apuntarte aquí para recibir nuestra newsletter semanal.</p>",
    ],
    [
      "buttons in Spanish",
      0,
      "<ul><li><a href='#'>Compartir en Whatsapp</a></li></ul>",
    ],
    [
      "a box with words around a form, in a figure",
      3,
      "<figure><div>Ikuti <span>Surat dari Kebun</span></div><p>Kisah terbaik dari kebun dan pasar</p><form><input name='surel'></form></figure>",
    ],
    [
      "a way to another article in Swedish",
      3,
      "<div class='kort'><span>Läs mer</span><a href='/lain'><h4>Här är vårens bästa vandringar</h4></a></div>",
    ],
    [
      "a list of others with words beside each way",
      6,
      `<h3>More Great Kabar Stories</h3><ul>${["Padi", "Kedelai", "Kopi"].map((crop) => `<li>👁 Mengapa <a href="/${crop}">${crop.toLowerCase()} mundur</a>? Dan apa kata petani</li>`).join("")}</ul>`,
    ],
    [
      "who gave it, in a box of that name",
      6,
      '<div class="bottom-contrib-block"><div class="contrib-bio-text"><p>Saya pendiri sebuah koperasi yang merancang ulang gudang, balai desa dan satu pasar.</p></div></div>',
    ],
    [
      "lines about its writer, in a box of that name",
      0,
      '<div class="mntl-bylines__group--author"><div>By Rukmini Tanjungsari</div><div><p>Rukmini Tanjungsari has laid brick for 30 years and written about it for ten.</p></div><div>Updated on 10/12/26</div></div>',
    ],
    [
      "headlines of others, each with what is said of it",
      6,
      `<h3>Previous and related coverage</h3>${["Padi", "Kedelai", "Kopi"].map((crop) => `<p><a href="/${crop}">${crop} mundur sebulan karena kemarau</a></p><p>Tiga desa di ${crop} menunggu hujan yang tidak kunjung datang.</p>`).join("")}`,
    ],
    [
      "what a player's figure says of its film",
      3,
      '<figure><div class="player"><div class="hed">Tonton: panen dari udara</div></div><p class="media__caption">Panen dari udara (Sumber: Kabar)</p></figure>',
    ],
    [
      "a box that is named an appeal",
      3,
      '<div class="subscription-appeal"><h3>Kami bukan partai</h3><p>Kami bukan partai, tidak mencari suara, dan hidup dari pembaca yang setiap pagi membeli koran ini di kios.</p></div>',
    ],
    [
      "what readers say, in a frame",
      6,
      '<iframe src="https://disqus.com/embed/comments/?base=default"></iframe>',
    ],
    [
      "a network's button, in a frame",
      6,
      '<iframe src="https://www.facebook.com/plugins/like.php?href=https%3A%2F%2Fkabar.test"></iframe>',
    ],
    [
      "a head of several lines",
      0,
      `<p><b>${TITLE}</b><br>Oleh Rukmini Tanjungsari<br>12 Oktober 2026<br><a href="/cetak">Cetak cerita ini</a> | <a href="/kirim">Kirim lewat surel</a></p>`,
    ],
    [
      "the number of a page",
      6,
      "<p>Page 1 of 3 | 2 | 3 Next page &gt;&gt;</p>",
    ],
    [
      "the name of a site behind it",
      6,
      `<p>The post ${TITLE} appeared first on Kabar.</p>`,
    ],
    [
      "a right in brackets",
      6,
      "<p>(Copyright 2026 by Kabar Gorontalo. All Rights Reserved.)</p>",
    ],
    ["a label between dashes", 3, "<p>— Story continues below —</p>"],
    [
      "one link behind a label",
      3,
      '<p><b>DI SULAWESI: </b><a href="/padi">Panen padi mundur sebulan karena kemarau</a></p>',
    ],
    [
      "a link in brackets",
      3,
      '<p>[<a href="/padi">Baca: Mengapa panen padi di Sulawesi mundur sebulan, dan siapa yang menanggung kerugiannya</a>]</p>',
    ],
    [
      "a caption of a film",
      3,
      '<div class="film"><div class="inline-video-caption"><span class="pb-caption">Petani memanen jagung di Limboto, Senin. (Antara)</span></div></div>',
    ],
    [
      "a caption after its figure",
      3,
      '<figure class="langkah"><img src="/jagung.jpg"></figure><figcaption class="caption">Jagung dijemur. (Antara)</figcaption>',
    ],
    [
      "a line in a photo's box",
      3,
      '<div class="mod-inline image"><a href="#">[+] Perbesar<img src="/jagung.jpg"></a><div><cite>Antara </cite>Jagung dijemur di halaman.</div></div>',
    ],
    [
      "a caption in a table of its photo",
      3,
      '<table border="1"><tr><td><a href="/b"><img src="/jagung.jpg"></a></td></tr><tr><td class="tr-caption">Jagung dijemur di halaman.</td></tr></table>',
    ],
    [
      "a word about the author",
      6,
      '<section class="article-author"><p><a href="/rukmini">Rukmini</a> menulis tentang pertanian sejak 2012, setelah bekerja di dua harian lain di Makassar.</p></section>',
    ],
    [
      "a form with what it says",
      6,
      '<form action="/daftar"><input type="email"><p>Jangan khawatir; kami tidak mengirim sampah, dan Anda dapat berhenti kapan saja dengan satu klik.</p></form>',
    ],
    [
      "a description of a film",
      3,
      '<div class="content-media"><p class="content-media__description">Jagung dijemur di halaman</p></div>',
    ],
    [
      "a caption that names its maker",
      3,
      '<img src="/jagung.jpg" width="400" height="300"><p class="text-xs">Jagung dijemur di halaman. (Foto: Istimewa)</p>',
    ],
    [
      "a player's word about itself",
      3,
      "<p>To view this video please enable JavaScript, and consider upgrading to a web browser that supports HTML5 video</p>",
    ],
    [
      "an appeal of the newsroom's",
      6,
      "<p>Dukungan Anda akan menambah semangat kami untuk menyajikan artikel yang berkualitas.</p>",
    ],
    ["initials of its makers", 6, "<p>(rtj/bys)</p>"],
    ["a place where a film was", 3, "<p>[Gambas:Video 20detik]</p>"],
    ["a label in another language", 3, "<p>Anzeige</p>"],
    [
      "an appeal to follow the newsroom",
      6,
      "<p>Simak breaking news dan berita pilihan kami langsung di ponselmu. Pilih saluran andalanmu di Kabar WhatsApp Channel : https://kabar.test/wa</p>",
    ],
    [
      "a ban on copying",
      6,
      "<p>Dilarang keras mengambil konten, melakukan crawling atau pengindeksan otomatis di situs web ini tanpa izin tertulis dari Kabar.</p>",
    ],
    [
      "a word about commissions",
      0,
      "<p>If you buy something using links in our stories, we may earn a commission.</p>",
    ],
    [
      "related links in another language",
      3,
      '<p>Lire aussi | <a href="/mais">Le maïs se récolte plus tôt</a></p>',
    ],
    [
      "a date that a style sheet parts",
      0,
      "<p>Published Mon, Oct 12 20267:11 AM</p>",
    ],
    [
      "contents with its headline",
      0,
      '<div><h2>Table of contents</h2><ul><li><a href="#a">Panen jagung</a></li><li><a href="#b">Gudang jagung</a></li></ul></div>',
    ],
    [
      "a box by its name",
      6,
      '<div id="moreFrom"><div class="kartu"><p>“Saya tidak gugup, karena sudah melakukannya berkali-kali di lapangan yang sama,” kata seorang atlet.</p></div></div>',
    ],
    [
      "a film's title and length",
      3,
      '<div class="inline-video__wrap"><div class="judul">Panen jagung di Limboto</div><span>01:27</span></div>',
    ],
    [
      "what a figure says whose film is not there",
      3,
      '<figure class="pemutar"><div><p>Film ini tidak dapat diputar</p></div><figcaption><span>Keterangan film, </span><p>Panen jagung di Limboto</p></figcaption></figure>',
    ],
    [
      "what a figure says beside photo and caption",
      3,
      '<figure><div><img src="/jagung.jpg"><span><span>Sumber foto, </span>Antara</span></div><figcaption>Jagung dijemur.</figcaption></figure>',
    ],
    [
      "a box that is named for what it is in the midst of a name",
      3,
      '<div class="kolom_paywall-panel x"><h3>Lanjutkan membaca dengan paket bulanan</h3><ul><li>Semua artikel</li><li>Tanpa gangguan apa pun di halaman ini</li></ul><a href="/paket">Lihat paket</a></div>',
    ],
    [
      "what readers have written, though it is long",
      6,
      `<div id="kolom-komentar">${texts
        .slice(0, 2)
        .map((text) => `<p>${text.replace("bercerita", "menurut saya")}</p>`)
        .join("")}</div>`,
    ],
    [
      "an appeal and all that stands in its box",
      3,
      "<div class='css-x1'><p>Sign up for The Harvest.</p><p>Every weekday, we recommend one piece of writing about fields that takes you someplace unexpected.</p></div>",
    ],
    [
      "teasers under a headline, whose headlines are no links",
      6,
      `<div class="baru"><h4>Latest news</h4>${["Tibawa", "Telaga", "Batudaa"]
        .map(
          (place) =>
            `<div class="k"><a href="/${place}"><img src="/${place}.png"></a><h4>Kabar dari ${place}</h4><p>Warga ${place} berkumpul di balai desa sejak pagi.</p></div>`,
        )
        .join("")}</div>`.replaceAll("<img", "<im-g"),
    ],
    [
      "links with their days",
      3,
      '<ul><li><a href="/a">Panen padi di Limboto mundur</a> (12/10/2026)</li><li><a href="/b">Harga jagung naik lagi</a> (11/10/2026)</li></ul>',
    ],
    [
      "the same twice, with all that glued together",
      0,
      "<div><span>Publishing date:</span><span>Oct 12, 2026 &nbsp;•&nbsp; </span><span>October 12, 2026 &nbsp;•&nbsp; 4 minute read</span><a href='#c'>Join the conversation</a></div>",
    ],
    [
      "what a page that says so calls for a contribution",
      3,
      '<div class="kabar__contribution"><h4>Kabar yang merdeka</h4><p>Mulai dari seribu rupiah.</p></div>',
    ],
    [
      "a newsletter's box, which no class names",
      3,
      '<section data-area="newsletter"><div>Surat</div><h3>Kabar petang</h3><p>Yang terpenting hari ini, setiap petang di kotak suratmu.</p></section>',
    ],
    [
      "a way to another article, whose label no colon parts from it",
      3,
      '<p class="x"><span>À lire aussi</span> <a href="/b">Comment on accorde huit mille tuyaux dans une grange</a></p>',
    ],
    [
      "a wall of consent",
      6,
      '<div id="sp_message_container_12"><p>Kabar dengan iklan</p><p>Data pribadi Anda diproses oleh mitra kami.</p><button>Setuju</button></div>',
    ],
    [
      "how often the page was changed",
      6,
      '<div class="app-published-dates"><p>Corrected the closing date for applications.</p><p>First published.</p></div>',
    ],
    [
      "what readers felt",
      6,
      '<div class="article__userbar"><ul><li>Нравится <span>1204</span></li><li>Ха-Ха</li></ul></div>',
    ],
    [
      "headlines over headlines alone",
      6,
      '<h3>Jelajahi</h3><h3>Juga dari kami</h3><ul><li><a href="/a">Panen padi di Limboto mundur</a></li></ul>',
    ],
    [
      "the days in a list above the text",
      0,
      "<ul><li>Published: Oct. 12, 2026, 6:03 a.m.</li><li>Updated12 October 2026</li></ul>",
    ],
    [
      "a name and an address where it is reached",
      6,
      "<div>Rukmini Tanjungsari rukmini.tanjungsari.dari.limboto@kabar.test</div>",
    ],
    [
      "how it was checked",
      0,
      "<div><p>This article has been reviewed according to Kabar's <a href='/p'>editorial process</a>. Editors have highlighted the following attributes:</p><ul><li>fact-checked</li><li>trusted source</li><li>proofread</li></ul></div>",
    ],
    [
      "what subscribers are to get, within the text",
      3,
      '<div class="subscription-wall registration-box"><h2>This content is reserved for subscribers only</h2><ul><li>Unlimited online access to articles from all fields with one account.</li><li>Support local journalists and the next generation of journalists.</li></ul><button>Sign in</button></div>',
    ],
    [
      "an offer in a box that a theme sets around it",
      6,
      '<div class="fusion-reading-box-container reading-box-container-1"><div class="reading-box"><a class="button" href="/janji"><span>Buat janji</span></a><h2>Pemeriksaan gudang harga tetap</h2><div>Uji kadar air dan laporan seharga 290 ribu, hanya sampai akhir bulan ini.</div></div></div>',
    ],
    [
      "an advertisement of a sponsor's",
      1,
      '<div class="post-content-sponsor"><p><b>TOGETHER WITH GUDANGKU</b></p><p><b>Tutup buku sebelum siang.</b> Gudangku adalah alat hitung yang dipakai sebelas ribu kelompok tani agar pulang tepat waktu. Pembaca Kabar Tani mendapat tiga bulan cuma-cuma, dan boleh berhenti kapan saja.</p><a href="https://gudangku.test">Coba</a></div>',
    ],
    [
      "where else it was published",
      6,
      "<p>Artikel ini telah tayang di kabar.test dengan judul Petani Gorontalo Memanen Jagung, https://kabar.test/jagung</p>",
    ],
  ])("%s", (_, at, piece) => {
    expect(
      linesWith(piece, at).filter((line) => !texts.includes(line)),
    ).toEqual(/img/.test(piece) ? [expect.stringContaining("dijemur")] : []);
  });

  it.each([
    "Rukmini Tanjungsari adalah wartawan Kabar yang menulis tentang pertanian di Gorontalo sejak 2012.",
    "Reach Rukmini Tanjungsari at rukmini@kabar.test or follow her on Instagram, where she writes about fields.",
  ])("a note about its author: %s", (note) => {
    const head = '<meta name="author" content="Rukmini Tanjungsari">';
    const { removals, ...article } = read(
      `${paragraphs.join("")}<p>${note}</p>`,
      head,
    );
    expect(linesOf({ removals, ...article })).toEqual(texts);
    expect(removals.map(({ rule }) => rule)).toContain("author-note");
  });

  it("how the writer can be reached", () => {
    const head = '<meta name="author" content="Rukmini Tanjungsari">';
    const line = "Rukmini Tanjungsari can be reached at rukmini@kabar.test.";
    expect(
      linesOf(read(`${paragraphs.join("")}<p><i>${line}</i></p>`, head)),
    ).toEqual(texts);
  });

  it.each([0, 1])(
    "a note about its author that opens it, behind %i paragraphs",
    (at) => {
      const note =
        "Rukmini van den Berg est urbaniste et enseigne à l’école de Limboto, où elle vit depuis dix ans.";
      expect(
        linesOf(
          read(
            paragraphs.toSpliced(at, 0, `<p><em>${note}</em></p>`).join(""),
            '<meta name="author" content="Rukmini van den Berg">',
          ),
        ),
      ).toEqual(texts);
    },
  );

  it("a note about the writer that does not say her name", () => {
    const note =
      "The writer is a schoolteacher in Limboto. She can be reached at rukmini@kabar.test";
    expect(
      linesOf(read(`${paragraphs.join("")}<p><em>${note}</em></p>`)),
    ).toEqual(texts);
    // Of any writer, and of the one whose book is told of.
    for (const said of [
      "The writer is always the last one to know what her story is about, she used to say.",
      "The author is a former harbour master, and nowhere does she know her way better than among those who load the boats at night, who have no say in what becomes of the lake.",
    ])
      for (const at of [0, 6])
        expect(linesWith(`<p>${said}</p>`, at)).toContain(said);
  });

  it("a note about an author whom the page names nowhere else", () => {
    expect(
      linesWith(
        "<p>Rukmini Tanjungsari covers fields for Kabar. Reach her at rukmini@kabar.test or on Instagram, where she writes about corn.</p>",
        6,
      ),
    ).toEqual(texts);
  });

  it.each([
    ["a headline over them", "<h3>Kabar terkini</h3>"],
    ["a label over them", '<div class="kepala">Terkait</div>'],
  ])("teasers that begin with a linked headline, and %s", (_, label) => {
    const teasers = ["Tibawa", "Telaga", "Batudaa", "Limboto"].map(
      (place) =>
        `<div class="t"><div class="j"><a href="/${place}">Warga ${place} menanam jagung lagi tahun ini</a></div><div class="r">Warga ${place} berkumpul di balai desa sejak pagi untuk membagi benih yang baru tiba kemarin.</div><span>2 menit yang lalu</span></div>`,
    );
    expect(
      linesWith(
        `<section class="z">${label}${teasers.join("")}</section>`,
        paragraphs.length,
      ),
    ).toEqual(texts);
  });

  it("a box about its author that nothing names so, and a call above it", () => {
    const article = read(
      `<p>Oleh <a rel="author" href="/ani">Ani Lestari</a></p>${paragraphs.join("")}<p>Follow me on Twitter or Instagram, and check out my website.</p><div class="zz"><div><a href="/ani">Ani Lestari</a></div><p>Dua puluh tahun saya bekerja di bengkel, lalu menulis tentang orang-orang yang memperbaiki barang.</p></div>`,
    );
    expect(linesOf(article)).toEqual(texts);
  });

  it("who wrote the recipe, where that is who wrote the article", () => {
    const credit = "<div>Author: Rukmini Lestari</div>";
    const facts = "<div>Author: Hanne Lindqvist</div>";
    expect(
      linesOf(
        read(
          paragraphs.toSpliced(3, 0, credit, facts).join(""),
          '<meta name="author" content="Rukmini Lestari">',
        ),
      ),
    ).toEqual(texts.toSpliced(3, 0, "Author: Hanne Lindqvist"));
  });

  it("a bold label over nothing but what goes, and none over what stays", () => {
    const label = "<p><strong>Masakan jagung lain:</strong></p>";
    const ways =
      '<ul class="latest-posts"><li><a href="/a">Bubur jagung dari Limboto</a></li><li><a href="/b">Jagung bakar di pantai</a></li></ul>';
    const points = "<ul><li>Bubur jagung muda</li><li>Jagung bakar</li></ul>";
    expect(linesWith(label + ways, 6)).toEqual(texts);
    expect(
      linesWith(`${label}<div class="advertisement">Iklan</div>${points}`, 6),
    ).toEqual([
      ...texts,
      "Masakan jagung lain:",
      "- Bubur jagung muda",
      "- Jagung bakar",
    ]);
  });

  it("a way to another article, by its label alone, in Hindi", () => {
    expect(
      linesWith(
        '<p>यह भी पढ़ें- <a href="/k/1">Jalan ke ladang diperbaiki, dan sopir truk tidak lagi memutar lewat desa sebelah.</a></p>',
        3,
      ),
    ).toEqual(texts);
  });

  it("a heading above the headline", () => {
    const article = readPage(
      `<html lang="id"><head><title>${TITLE}</title></head><body><main><article><h4>Sebelum musim hujan tiba —</h4><h1>${TITLE}</h1>${paragraphs.join("")}</article></main></body></html>`,
    );
    expect(linesOf(article)).toEqual(texts);
  });

  it("a note about its author, before a last call", () => {
    expect(
      linesOf(
        read(
          `${paragraphs.join("")}<p>Rukmini Tanjungsari adalah wartawan Kabar yang menulis tentang pertanian di Gorontalo sejak 2012.</p>
          <p>The Fields newsletter is a weekly letter about corn, rain and those who wait for both. Sign up here.</p>`,
          '<meta name="author" content="Rukmini Tanjungsari">',
        ),
      ),
    ).toEqual(texts);
  });

  it.each([
    "Have a news tip? Email rukmini@kabar.test.",
    "Do you have a story about corn? Send it to us and we may print it.",
    "This appears in the October 12, 2026 issue of KABAR.",
    "Article continues after this advertisement",
    "Apakah halaman ini bermanfaat?",
    "Hirdetés",
  ])("what the page says to its reader: %s", (call) => {
    expect(linesWith(`<p>${call}</p>`, 3)).toEqual(texts);
  });

  it("a writer's line before the head of the next article, which goes too", () => {
    const next = `<section class="next-read"><div>Artikel selanjutnya</div><p>Sebuah pabrik kardus di Limboto mengganti dua ketel batu bara dengan ketel gas sejak April, kata pengurusnya.</p></section>`;
    expect(linesWith(`<p>Reporter: Rukmini Tanjungsari</p>${next}`, 6)).toEqual(
      texts,
    );
  });

  it("other articles beside its own, be they longer", () => {
    const teasers = Array.from(
      { length: 9 },
      (_, index) =>
        `<article class="t"><h2><a href="/${index}">Kabar ke-${index}</a></h2><p>Ringkasannya cukup panjang untuk dikira sebuah paragraf, dan berakhir seperti sebuah kalimat.</p></article>`,
    );
    expect(
      linesOf(
        readPage(
          `<html lang="id"><head><title>${TITLE}</title></head><body><div><div class="utama"><article><h1>${TITLE}</h1>${paragraphs.join("")}</article>
          <article><h1>Artikel berikutnya</h1><p>Awal artikel berikutnya cukup panjang untuk dikira bagian dari artikel yang sedang dibaca.</p></article></div>
          <section>${teasers.join("")}</section></div></body></html>`,
        ),
      ),
    ).toEqual(texts);
  });

  const cards = (count: number): string =>
    Array.from(
      { length: count },
      (_, index) =>
        `<div class="kartu"><a href="/berita/${index}"><img src="/${index}.jpg"></a><h3><a href="/berita/${index}">Kabar ke-${index} dari Limboto</a></h3><p>Ringkasannya cukup panjang untuk dikira sebuah paragraf.</p></div>`,
    ).join("");

  it("cards of other articles, with a headline over them", () => {
    expect(
      linesOf(
        read(
          `${paragraphs.join("")}<section class="lain"><h2>Kabar lain</h2>${cards(9)}</section>`,
        ),
      ),
    ).toEqual(texts);
  });

  it("a match's score over the headline", () => {
    const page = `<html lang="id"><head><title>${TITLE}</title></head><body><div id="page"><div class="skor"><div>Persigo</div><ul><li>S Abara (31', 70')</li></ul><div>2</div></div><article><div class="isi"><h1>${TITLE}</h1>${paragraphs.join("")}</div></article><div class="susunan"><h2>Susunan pemain</h2><p>${texts[0]?.replace("jagung", "bola")}</p></div></div></body></html>`;
    expect(linesOf(readPage(page)).slice(0, texts.length)).toEqual(texts);
  });

  it("but what is said of a photo over the headline", () => {
    const says = "Jagung dijemur di halaman balai desa";
    for (const photo of [
      `<figure><img src="/f.jpg" width="640" height="400"><figcaption>${says}</figcaption></figure>`,
      `<div class="foto"><div><img src="/f.jpg" width="640" height="400"></div><div class="caption">${says}</div></div>`,
    ]) {
      const { hero } = readPage(
        `<html lang="id"><head><title>${TITLE}</title></head><body><article><div class="isi">${photo}<h1>${TITLE}</h1>${paragraphs.join("")}</div></article></body></html>`,
      );
      expect(hero?.caption).toBe(says);
    }
  });

  it("category, title and day in lines that only breaks part, in the text's own box", () => {
    const page = `<html lang="id"><head><title>${TITLE} | Kabar Kebun</title></head><body><table><tr><td width="160"><a href="/">Kabar Kebun</a></td><td><div id="panel"><span class="kat">Kebun</span><br><span class="judul"><font size="4"><b>${TITLE}</b></font></span><br><span class="tgl">Diterbitkan: 12 Oktober 2026</span><br><span class="isi">${texts.join("<br><br>")}</span></div></td></tr></table></body></html>`;
    expect(linesOf(readPage(page))).toEqual(texts);
  });

  it("a film under a label, between lines that only breaks part", () => {
    const film =
      '<b>Lihat Video:</b> <a href="/v/1">Detik-detik Evakuasi Awak dari Udara</a>';
    expect(
      linesOf(
        read(`<div>${texts.toSpliced(3, 0, film).join("<br><br>")}</div>`),
      ),
    ).toEqual(texts);
  });

  it.each([
    [
      "a table of contents in Romanian",
      '<div class="contents-box collapsible"><p>Cuprins:</p><ul><li><a href="#s1">Intervenția</a></li><li><a href="#s2">Explicația specialiștilor</a></li></ul></div>',
      "",
    ],
  ])("in the article's own element: %s", (_, over, below) => {
    const [first = "", ...rest] = paragraphs;
    const bold = first.replace(/<p>(.*)<\/p>/, "<p><strong>$1</strong></p>");
    const page = `<html lang="id"><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1><figure><img src="/f.jpg" width="640" height="400"><figcaption>Jagung di gudang</figcaption></figure><div class="entry data-app-meta">${over}${bold}${rest.join("")}</div>${below}</article></main></body></html>`;
    expect(linesOf(readPage(page))).toEqual(texts);
  });

  it("the way back to a portal, behind the last words", () => {
    const last =
      "周师傅收拾好箱子，低头看了看自己脚上那双旧布鞋，大拇指的地方磨得发亮。";
    expect(
      linesWith(
        `<p>${last}<a href="https://kabar.test/"><span><i></i>返回搜狐，查看更多</span></a></p>`,
        6,
      ).at(-1),
    ).toBe(last);
  });

  it.each([1, 3])(
    "tables that lay out a page, with what stands in their other cells: %i, each in the next",
    (depth) => {
      const menu = Array.from(
        { length: 30 },
        (_, index) =>
          `<a href="/${index}.htm">Kabar lain, dari Limboto, Tibawa, dan Telaga, nomor ${index}</a><br>`,
      );
      let table = `<table width="100%"><tr><td colspan="3"><b>Kabar</b></td></tr><tr><td width="150"><font size="2">${menu.join("")}</font></td><td><font>${texts.join("<br><br>")}</font></td><td><font size="1">Pasang iklan di sini</font></td></tr></table>`;
      for (let around = 1; around < depth; around++)
        table = `<table><tr><td><b>Kabar Kebun</b></td></tr><tr><td>${table}</td></tr></table>`;
      const { body, ...rest } = readPage(
        `<html lang="id"><head><title>${TITLE}</title></head><body bgcolor="#ffffff">${table}</body></html>`,
      );
      expect(linesOf({ body, ...rest })).toEqual(texts);
      expect(body.children).not.toContainEqual(
        expect.objectContaining({ tagName: "table" }),
      );
    },
  );

  it("but no table of numbers", () => {
    const rows = [12, 15, 9].map(
      (price, index) => `<tr><td>Pekan ${index + 1}</td><td>${price}</td></tr>`,
    );
    expect(linesWith(`<table>${rows.join("")}</table>`, 3)).toHaveLength(
      texts.length + rows.length,
    );
  });

  it("and many of them do not take a short article's place", () => {
    const short = texts.slice(0, 2);
    expect(
      linesOf(
        read(
          `${paragraphs.slice(0, 2).join("")}</div><section class="lain"><h2>Kabar lain</h2>${cards(15)}</section><div>`,
        ),
      ),
    ).toEqual(short);
  });

  it("nor do long teasers under a headline that says so", () => {
    const teasers = Array.from(
      { length: 7 },
      (_, index) =>
        `<div class="pop"><h3><a href="#">Warga desa ke-${index} menanam jagung lagi</a></h3><div class="m">Senin, 12 Oktober 2026, oleh Ani</div><div>${texts.slice(0, 3).join(" ").replaceAll("Gorontalo", `desa ke-${index}`)} <a>Baca selengkapnya</a></div></div>`,
    );
    const page = `<html><head><title>${TITLE}</title></head><body><main><article class="article"><h1>${TITLE}</h1><div class="content"><div class="u1">${texts[0]}<br><br><img src="/jagung.jpg"><br>${texts[1]}</div></div></article><section class="popular"><h2>Popular Stories</h2>${teasers.join("")}</section></main></body></html>`;
    expect(linesOf(readPage(page))).toEqual(texts.slice(0, 2));
  });

  it.each(["Recent Comments", "Blogroll"])(
    "a weblog's lists beside a short text: %s",
    (heading) => {
      const ways = ["tani94", "Rukmini", "pak_lurah"].map(
        (name, index) =>
          `<li>${name} on <a href="/k/${index}">Harga beras naik lagi pekan ${index}</a></li>`,
      );
      expect(
        linesOf(
          read(
            `${paragraphs.slice(0, 2).join("")}<div class="m1"><h2>${heading}</h2><ul>${ways.join("")}</ul></div>`,
          ),
        ),
      ).toEqual(texts.slice(0, 2));
    },
  );

  it("but a photo's caption stands under its photo", () => {
    const { body } = read(
      paragraphs
        .toSpliced(
          3,
          0,
          '<figure><img src="/jagung.jpg"></figure><figcaption>Jagung dijemur.</figcaption>',
        )
        .join(""),
    );
    const figure = body.children.find(
      (block) => "tagName" in block && block.tagName === "figure",
    ) as Element;
    expect(figure.children.map((part) => (part as Element).tagName)).toEqual([
      "img",
      "figcaption",
    ]);
  });

  it.each([
    [
      "a box that holds the article",
      `<div class="author">${paragraphs.join("")}</div>`,
    ],
    ["a form around the whole page", `<form>${paragraphs.join("")}</form>`],
    [
      "a paragraph named for those who may read it",
      paragraphs
        .map((text, index) =>
          text.replace("<p>", `<p class="paywall ${index ? "" : "first"}">`),
        )
        .join(""),
    ],
    [
      "a box of nothing but paragraphs, named by its topic",
      `${paragraphs[0]}<section class="article-poll"><div class="poll-result-text">${paragraphs[1]}</div></section>${paragraphs.slice(2).join("")}`,
    ],
    [
      "a list that leads nowhere, named by its topic",
      `${paragraphs.join("")}<div class="data-poll"><ul><li>${texts.length} ladang</li><li>Dua gudang</li></ul></div>`,
    ],
    [
      "a box that says whether comments are open",
      `<div class="comments-on">${paragraphs[0]}</div>${paragraphs.slice(1).join("")}`,
    ],
    [
      "a class that only holds such a word",
      paragraphs
        .map((text) =>
          text.replace("<p>", '<p class="social-embed tag-panen">'),
        )
        .join(""),
    ],
  ])("and %s is kept", (_, text) => {
    expect(linesOf(read(text))).toEqual([
      ...texts,
      ...(text.includes("<li>") ? ["- 6 ladang", "- Dua gudang"] : []),
    ]);
  });
});

it("the title that stands once more over facts goes, and they stay", () => {
  const facts =
    "Diulas di balai desa pada malam pertama, bersama dua ratus penonton.";
  const lines = linesWith(
    `<section class="ulasan"><h2>${TITLE}</h2><p>${facts}</p></section>`,
    6,
  );
  expect(lines).toEqual([...texts, facts]);
});

describe("words that no reader sees are no part of a line", () => {
  it.each([
    [
      "what only a screen reader says",
      '<a href="/petani">petani<span class="visually-hidden"> (membuka tab baru)</span></a>',
    ],
    ["what the page hides", 'petani<span style="display:none">Memuat…</span>'],
  ])("%s", (_, piece) => {
    const article = read(
      paragraphs
        .with(
          2,
          `<p>Menjelang musim hujan, para ${piece} di Gorontalo memanen jagung lebih awal.</p>`,
        )
        .join("\n"),
    );
    expect(linesOf(article)[2]).toBe(
      "Menjelang musim hujan, para petani di Gorontalo memanen jagung lebih awal.",
    );
    expect(article.removals.map(({ text }) => text)).toHaveLength(1);
  });

  it("but hidden sentences are, which the page shows when it is asked to", () => {
    expect(
      linesWith(
        '<p>Gudang mulai penuh.<span id="titik">..</span><span id="lanjut" style="display:none"> Petani di Limboto menyewa dua gudang lagi di dekat pasar, dan sopir truk antre sejak subuh.</span></p>',
        2,
      )[2],
    ).toMatch(/sejak subuh\.$/);
  });
});

describe("what readers have written below a text", () => {
  /** Longer than the text, and in one box: a judge would choose it. */
  const sayings = [...texts, ...texts].map(
    (text, index) =>
      `<div class="k2"><b>pembaca${index}</b><p>${text.replace("bercerita", "mestinya bercerita juga")} Saya sendiri tidak percaya, dan tetangga saya juga tidak.</p></div>`,
  );
  const text = paragraphs.map(
    (line) => `<section class="s1"><div><div>${line}</div></div></section>`,
  );

  it.each([
    ["a name", `<section id="comments">${sayings.join("")}</section>`],
    [
      "a name in another language",
      `<section id="komentarze">${sayings.join("")}</section>`,
    ],
    [
      "a name without spaces",
      `<div class="responsesStreamWrapper">${sayings.join("")}</div>`,
    ],
    [
      "a label of weblogs",
      `<div class="b7"><h3>Responses</h3><ul>${sayings.join("").replaceAll("div", "li")}</ul></div>`,
    ],
    [
      "the way to answer it",
      `<div class="b7">${sayings.slice(0, 4).join("").replaceAll("</div>", '<a href="#">Reply</a></div>')}</div>`,
    ],
    [
      "a label of a forum",
      `<div id="forum"><h2>Messages</h2>${sayings.join("").replaceAll("</b>", ", 12 Oktober 2026</b>")}</div>`,
    ],
    [
      "a label within",
      `<section class="b7"><h3>Komentar (12)</h3>${sayings.join("")}</section>`,
    ],
    [
      "a label of reviews",
      `<section class="b7"><h2>Reviews (12)</h2>${sayings.join("")}</section>`,
    ],
    [
      "a label before",
      `<div class="b7"><span>Conversations (12)</span><div class="b8">${sayings.join("")}</div></div>`,
    ],
  ])("leaves it, told by %s", (_, box) => {
    expect(linesOf(read(`${text.join("")}${box}`))).toEqual(texts);
  });

  const letters = "ABCDEFGHIJKL";
  const signed = (sign: (name: string, index: number) => string): string =>
    sayings
      .map((saying, index) =>
        saying.replace(
          /<b>.*?<\/b>/,
          sign(`Pembaca ${letters.charAt(index)}`, index),
        ),
      )
      .join("");

  it.each([
    ["day", (name: string) => `<b>${name}</b> <i>12 Oktober 2026</i>`],
    [
      "day, with nothing between",
      (name: string) => `<b>${name}</b><i>(dosen)</i><time>12.10.2026</time>`,
    ],
    [
      "time, told from now, where nicknames bear figures",
      (name: string, index: number) =>
        `<a href="/o/1">${name.replace(" ", "_")}${index}</a> <span>${index + 1} days ago</span>`,
    ],
    [
      "time, marked as one",
      (name: string) =>
        `<a href="/o/1">${name}</a> &gt; <a href="/o/2">PakTani</a> <time>4/11/26 3:53am</time>`,
    ],
    [
      "time, told from now, beside her picture",
      (name: string, index: number) =>
        `<img src="/p.jpg" width="48" height="48"><b>${name}</b><div>${index + 1} hours ago</div>`,
    ],
  ])("leaves it, told by a reader's name over each and the %s", (_, sign) => {
    expect(
      linesOf(
        read(
          `${text.join("")}<section class="b9"><h3>Ikut berdiskusi</h3>${signed(sign)}</section>`,
        ),
      ),
    ).toEqual(texts);
  });

  it("is not the article that may be commented on", () => {
    const discussion = `<section class="b9">${signed((name) => `<b>${name}</b> <i>12 Oktober 2026</i>`)}</section>`;
    const page = `<html><head><title>${TITLE}</title></head><body><article class="pos commented-on"><h1>${TITLE}</h1><div>${paragraphs.join("")}</div></article>${discussion}</body></html>`;
    expect(linesOf(readPage(page))).toEqual(texts);
  });

  it("is no report that two have written by turns", () => {
    const entries = paragraphs.map(
      (line, index) =>
        `<div class="k2"><b>${index % 2 ? "Ani Lestari" : "Wahyu Rahmadi"}</b> <i>12 Oktober 2026</i>${line}</div>`,
    );
    expect(
      linesOf(
        read(
          `<p>Petani di tiga desa memanen jagung lebih awal, dan kami mengikuti mereka sepanjang hari, dari ladang sampai ke gudang dan ke pasar di kota.</p><div>${entries.join("")}</div>`,
        ),
      ),
    ).toEqual(expect.arrayContaining(texts));
  });

  it("leaves it, where the text above stands loose between breaks", () => {
    expect(
      linesOf(
        read(
          `<div class="s1">${texts.join("<br><br>")}</div><div class="komen">${sayings.join("")}</div>`,
        ),
      ),
    ).toEqual(texts);
  });

  it("leaves it, where the text above stands loose in the same cell", () => {
    expect(
      linesOf(
        read(
          `<table><tr><td>${texts.join("<br><br>")}<br><br><div class="komen"><b>wong_ndeso</b>, 14 Agustus 2026 11:02<br>Saya sendiri tidak percaya, dan tetangga saya di desa sebelah juga tidak, Pak.</div></td><td><a href="/1">Satu</a></td></tr></table>`,
        ),
      ),
    ).toEqual(texts);
  });

  it("stays where no text stands above: then it is the text", () => {
    expect(
      linesOf(read(`<div id="comments">${paragraphs.join("")}</div>`)),
    ).toEqual(texts);
  });

  it("is no section of the text that is headed so", () => {
    const lines = paragraphs.slice(2).join("");
    expect(
      linesOf(
        read(
          `${paragraphs.slice(0, 2).join("")}<div class="s2"><h2>Comments</h2>${lines}</div>`,
        ),
      ),
    ).toEqual(expect.arrayContaining(texts));
  });
});

describe("stories beside a short text", () => {
  const blurb =
    "Tiga orang yang tahu ditanyai, dan jawaban mereka mengejutkan semua yang membaca kabar ini.";
  const stories = (item: (index: number) => string) =>
    Array.from({ length: 12 }, (_, index) => item(index)).join("");
  const page = (list: string) =>
    readPage(
      `<html lang="id"><head><title>${TITLE}</title></head><body><main><article class="pos commented"><h1>${TITLE}</h1><div>${paragraphs.slice(0, 2).join("")}</div></article>${list}</main></body></html>`,
    );

  it.each([
    [
      "whose headline is the link",
      `<section>${stories((index) => `<div class="kartu"><h3><a href="/k/${index}">Harga beras naik lagi pekan ${index}</a></h3><span>Ani Lestari</span><p>${blurb}</p><p>${blurb}</p></div>`)}</section>`,
    ],
    [
      "whose headline is none by its markup",
      `<section>${stories((index) => `<div class="kartu"><div class="j"><a href="/k/${index}">Harga beras naik lagi pekan ${index}</a></div><div><p>${blurb}</p><p>${blurb}</p></div></div>`)}</section>`,
    ],
    [
      "whose link is around photo and headline",
      `<section>${stories((index) => `<div class="kartu"><a href="/k/${index}"><img src="/k.jpg"><h3>Harga beras naik lagi pekan ${index}</h3></a><p>${blurb}</p><p>${blurb}</p></div>`)}</section>`,
    ],
    [
      "whose photo leads there, too",
      `<section>${stories((index) => `<div class="kartu"><a href="/k/${index}"><img src="/k.jpg"></a><div><a href="/k/${index}">Harga beras naik lagi pekan ${index}</a><p>${blurb}</p><p>${blurb}</p></div></div>`)}</section>`,
    ],
    [
      "under a kicker",
      `<section>${stories((index) => `<div class="kartu"><div>Pangan</div><a href="/k/${index}">Harga beras naik lagi pekan ${index}</a>${`<p>${blurb}</p>`.repeat(4)}</div>`)}</section>`,
    ],
    [
      "whose photo alone leads there, told from now",
      `<section>${stories((index) => `<div class="kartu"><a href="/k/${index}"><img src="/k.jpg"></a><h2>Harga beras naik lagi pekan ${index}</h2>${`<p>${blurb}</p>`.repeat(4)}<span>6 saat önce</span></div>`)}</section>`,
    ],
    [
      "under a kicker that is a heading, too",
      `<section>${stories((index) => `<div class="kartu"><h6>Pangan</h6><h4><a href="/k/${index}">Harga beras naik lagi pekan ${index}</a></h4>${`<p>${blurb}</p>`.repeat(4)}</div>`)}</section>`,
    ],
    [
      "which are longer, and dated",
      `<section>${stories((index) => `<div class="kartu"><a href="/k/${index}"><h3>Harga beras naik lagi pekan ${index}</h3></a>${`<p>${blurb}</p>`.repeat(5)}<time>12 Oktober 2026</time></div>`)}</section>`,
    ],
    [
      "each of a class of its own",
      `<section>${stories((index) => `<div class="kartu-${index}"><h3><a href="/k/${index}">Harga beras naik lagi pekan ${index}</a></h3>${`<p>${blurb}</p>`.repeat(4)}</div>`)}<p>Dimuat dari redaksi.</p></section>`,
    ],
  ])("are not its text: %s", (_, list) => {
    expect(linesOf(page(list))).toEqual(texts.slice(0, 2));
    // The same where no element says which the article is.
    expect(
      linesOf(read(`<div>${paragraphs.slice(0, 3).join("")}</div>${list}`)),
    ).toEqual(texts.slice(0, 3));
  });
});

describe("a text that is shorter than what stands beside it", () => {
  const beside = Array.from(
    { length: 14 },
    (_, index) =>
      `<h5><a href="https://lain.test/${index}">Kabar ${index}</a></h5><div>Apa jadinya bila pasar nomor ${index} dibangun lagi sebelum musim hujan, tanya para pedagang yang sudah lama menunggu jawabannya? Dinas belum menjawab, dan para pedagang, yang jumlahnya ratusan, menunggu lagi, sampai pekan depan.</div>`,
  ).join("");

  it.each([
    [
      "its mark",
      `<div itemprop="articleBody">${paragraphs.slice(0, 4).join("")}</div>`,
    ],
    ["its place", `<main>${paragraphs.slice(0, 4).join("")}</main>`],
  ])("is found by %s", (_, text) => {
    expect(
      linesOf(
        readPage(
          `<html lang="id"><head><title>${TITLE}</title></head><body><div class="kiri"><h2>${TITLE}</h2>${text}</div><div class="kanan">${beside}</div></body></html>`,
        ),
      ),
    ).toEqual(texts.slice(0, 4));
  });
});

describe("cells beside the one with the text", () => {
  const page = (left: string, right: string) =>
    linesOf(
      readPage(
        `<html lang="id"><head><title>${TITLE}</title></head><body><table><tr><td>${left}</td><td><h2>${TITLE}</h2>${texts.join("<p>")}</td><td>${right}</td></tr></table></body></html>`,
      ),
    );

  it("are menus and boxes of links", () => {
    const links = (names: string[]) =>
      names.map((name) => `&raquo; <a href="/w">${name}</a><br>`).join("");
    expect(
      page(
        `<b>Sulawesi</b><br>${links(["Gorontalo", "Limboto", "Tibawa", "Kwandang"])}<br><b>Maluku</b><br>${links(["Ambon", "Ternate"])}`,
        `<br><br><b>Kabar terakhir</b><br>${links(["Banjir surut di Tibawa", "Pasar Limboto dibangun lagi"])}`,
      ),
    ).toEqual(texts);
  });

  it("are text where they hold some", () => {
    const more =
      "Di kolom sebelah, cerita tentang panen itu berlanjut dengan hitungan para petani sendiri, tanpa satu tautan pun.";
    expect(page("", `<p>${more}</p>`)).toEqual([...texts, more]);
  });
});

it("what the page sets beside the text's own box is no part of it", () => {
  const about =
    "<aside><section><ul><li><p>Senior Lecturer in Maritime Economics, University of Strathmere</p></li><li><p>Research Fellow in Logistics, University of Aveiro Sul</p></li></ul></section><section><h3>Disclosure statement</h3><p>The authors do not work for, consult, own shares in or receive funding from any company or organisation that would benefit from this article, and have disclosed no relevant affiliations beyond their academic appointment.</p></section><section><p>University of Strathmere provides funding as a member of Kabar Tani.</p></section></aside>";
  const long = Array.from({ length: 8 }, (_, index) =>
    (texts[0] ?? "").replace("1", String(index + 1)),
  );
  const page = (text: string): string =>
    `<html lang="id"><head><title>${TITLE}</title></head><body><main><article><h1>${TITLE}</h1>${text}</article></main></body></html>`;
  expect(
    linesOf(
      readPage(
        page(
          `\n<div>\n<div>${about}\n<div>${long.map((text) => `<p>${text}</p>`).join("\n")}</div></div></div>`,
        ),
      ),
    ),
  ).toEqual(long);
});
