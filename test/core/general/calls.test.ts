import { describe, expect, it } from "vitest";
import { linesWith, texts } from "./page.ts";

/*
 * The page's own words to its reader, as most sites say them, and sentences of a story that begin or end alike.
 */

describe("the page's own words to its reader leave the text", () => {
  it.each([
    // For money.
    "Support our journalism. Subscribe today.",
    "Dukung jurnalisme independen dengan berlangganan.",
    "Good journalism costs a lot of money. We ask you to consider making a modest contribution.",
    "Make a contribution from as little as $1 and help our reporters keep telling your stories.",
    "You have read 3 of your 5 free articles this month.",
    "Already a subscriber? Log in",
    "Nikmati berita tanpa iklan dengan berlangganan.",
    // For an address.
    "Enter your email address to follow this blog and receive notifications of new posts by email.",
    "Join 1,234 other followers",
    "By signing up, you agree to our Privacy Policy and Terms of Use.",
    "Stay up to date with our newsletter",
    "Jetzt den kostenlosen Newsletter abonnieren",
    "Inscrivez-vous à notre newsletter pour tout savoir des récoltes.",
    "Suscríbete a nuestra newsletter y recibe lo mejor de la semana.",
    "Dapatkan informasi, inspirasi dan insight di email kamu.",
    // For company.
    "Follow her on Twitter and on Facebook.",
    "Stay on top of the latest news: follow us on Twitter and like us on Facebook.",
    "We are now on Telegram. Click here to join our channel and stay updated with the latest headlines.",
    "For all the latest news from the fields, download the Kabar App.",
    "Catch all the latest corn news here.",
    "Síguenos en Twitter y en Facebook.",
    "Follow WhatsApp Channel Kabar untuk update berita terbaru setiap hari",
    "Gabung ke channel WhatsApp kami untuk berita terbaru",
    "Jangan lewatkan berita terbaru, ikuti kanal WhatsApp kami.",
    "Kunjungi Google News kami untuk berita lainnya",
    // For comments.
    "Leave a Reply",
    "Your email address will not be published. Required fields are marked *",
    "You must be logged in to post a comment.",
    "Login untuk memberi komentar",
    "Be the first to comment",
    "Join the conversation",
    "View 12 comments",
    "Berikan komentar Anda di bawah ini.",
    "Yuk, tulis komentarmu di kolom komentar!",
    "Please enable JavaScript to view the comments powered by Disqus.",
    "This site uses Akismet to reduce spam. Learn how your comment data is processed.",
    // For news.
    "Have you been affected by the drought? Share your experiences by emailing us.",
    "If you have a tip, write to us at news@kabar.test",
    "To contact the reporter on this story: Rukmini Tanjungsari at rukmini@kabar.test",
    "Kirim artikel opini dan esai Anda ke redaksi@kabar.test",
    // Of the page itself.
    "Loading...",
    "Memuat...",
    "Your browser does not support the audio element.",
    "Sorry, your browser doesn't support embedded videos.",
    "We use cookies to give you the best experience on our website.",
    "Kami menggunakan cookies untuk meningkatkan pengalaman Anda.",
    "Please turn off your ad blocker so that we can go on.",
    "This story has been shared 12,345 times.",
    "This content is created and maintained by a third party, and imported onto this page to help users.",
    "Read or Share this story: http://kabar.test/2yVd",
    "We want to hear what you think about this article. Submit a letter to the editor.",
    "You can keep up to date with the latest news near you with our free service.",
    "Apakah Anda suka artikel ini?",
    "Konten di bawah ini adalah iklan dari mitra kami.",
    "Simak selengkapnya di halaman selanjutnya.",
    'Simak Video "Panen Jagung di Limboto"',
    "Saksikan Video Pilihan Berikut Ini:",
    "Gulir ke bawah untuk melanjutkan",
    "Share on Facebook",
    "Enlarge this image",
    "Hide caption",
    "From around the web",
    "Rekomendasi untuk Anda",
    "Tautan tersalin",
    "Connect With Us on Twitter",
    "Follow @KabarTani for news and prices.",
    "For more by Rukmini Tanjungsari, click here.",
    "For more on corn, visit our page.",
    "Stay with Kabar 8 and kabar.test for the latest on this story.",
    "Send us your comments using the form below.",
    "The newsroom may edit your comments and not all emails will be published.",
    "You need the free Adobe Reader to view PDF files.",
    "See more news releases in Farming, Earnings,",
    'Next message: Wahyu: "[jagung] Harga benih?"',
    "Messages sorted by: [ date ] [ thread ]",
    "(2 of 2)",
    "View all 9 photos",
    "Home > Fields > Corn > Harvest",
  ])("%s", (call) => {
    for (const at of [3, 6])
      expect(linesWith(`<p>${call}</p>`, at)).toEqual(texts);
  });
});

describe("sentences that only begin or end so stay", () => {
  it.each([
    "Support for journalism at village schools has grown since the drought, the teachers' union said on Monday.",
    "“Good journalism costs money, and you pay for it,” she told the growers of Limboto last week.",
    "Loading the barges took two days longer than the harbour master had hoped, and three more crews were hired.",
    "Close to four hundred growers came to the meeting, and most of them stayed until midnight.",
    "Already a subscriber to three farming papers, he says that none of them told him about the rain.",
    "Follow her through the field and she will name every weed that grows there.",
    "Your browser is where most of this happens, the growers' app says on its first page.",
    "Join the other followers of the plough at dawn, and you will see why they sing.",
    "If you have a field, write down what grew there last year before you sow it again.",
    "Cookies are sold at the gate, and the money goes to the school of the village.",
    "Comments on the draft law can be sent to the ministry until the end of the month.",
    "By signing the contract, the growers agree to sell at the price of the day before.",
    "Stay on top of the weeds in the first three weeks, and the rest will grow by itself.",
    "Enter your field in the register before October, or the subsidy goes to your neighbour.",
    "Dukung petani dengan membeli langsung di pasar, kata kepala dinas kepada warga yang hadir.",
    "Gabung dengan koperasi membuat harga lebih pasti, kata para petani di Limboto.",
    "Kirim hasil panen ke gudang sebelum hujan, begitu pesan penyuluh kepada warga desa.",
    "Saksikan sendiri bagaimana jagung dijemur di halaman balai desa setiap pagi.",
    "This story has been told a hundred times in Gorontalo, and each time the rain comes later.",
    "For more on the price of corn the growers went to the harbour, and they came back with less than they had hoped.",
    "Stay with the weeds for the first three weeks, the older growers say, and the rest will grow by itself.",
    "Home is where the corn is, and a village of four hundred has known it since the first rain.",
    "Follow the river for two hours and the fields of Limboto begin, one below the other.",
    "The newsletter of the cooperative, which is read by four thousand growers, printed the price on its front page.",
  ])("%s", (line) => {
    for (const at of [0, 3, 6])
      expect(linesWith(`<p>${line}</p>`, at)).toContain(line);
  });
});
