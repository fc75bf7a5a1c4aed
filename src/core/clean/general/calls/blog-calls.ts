import { once } from "../../../remembered.ts";

/*
 * What the writers of small sites ask of their readers, and tell them of their posts, in the languages of the web. Word boundaries are
 * spelled out where letters beyond English ones stand beside them.
 */

/** Whether the reader liked it, one language a line; what is asked then may be anything. */
const liked = (): RegExp[] => [
  /^(?:(?:wenn|falls) )?(?:hat )?(?:dir|euch|ihnen)(?: hat)? (?:der|das|die|diese[rs]?|mein|unser) (?:artikel|beitrag|text|post|bericht|rezept|seite)(?: .{0,30}?)? ?gef(?:allen|ällt)(?!\p{L})/iu,
  /^(?:gefällt (?:dir|euch|ihnen)|(?:dir|euch|ihnen) gefällt) (?:der|das|die|diese[rs]?|mein|unser) (?:artikel|beitrag|text|post|bericht|rezept|seite)(?!\p{L})/iu,
  /^(?:si )?(?:cet|ce|cette|mon|notre) (?:article|billet|texte|post|recette) (?:vous a|t['’]a)(?:-t-il)? (?:plu|intéressé|aidé)/i,
  /^(?:si )?(?:vous avez|tu as|avez-vous|as-tu) aimé (?:cet|ce|cette|mon|notre) (?:article|billet|texte|post|recette)(?!\p{L})/iu,
  /^[¿¡]?(?:si )?te (?:ha gustado|gust[oó]|gusta) (?:est[ea]|el|la) (?:entrada|art[ií]culo|post|texto|nota|receta|contenido|blog)(?!\p{L})/iu,
  /^(?:se )?(?:gostou|gostaste|curtiu) (?:d[eo]st[ea]|desse|dessa|d[oa]) (?:artigo|texto|post|conteúdo|matéria|notícia|receita|publicação)(?!\p{L})/iu,
  /^(?:se )?(?:ti|vi) è piaciut[oa] (?:quest[oa] |quest['’]|l['’]|il (?:mio )?|la (?:mia )?)(?:articolo|post|ricetta|racconto|contenuto)(?!\p{L})/iu,
  /^(?:als )?(?:vond|vind) (?:je|u) (?:dit|deze|het) (?:artikel|bericht|blog|stuk|verhaal|recept)(?!\p{L})/iu,
  /^(?:(?:jeśli|jeżeli) )?(?:s?podobał[ao]?|zainteresował[ao]?) (?:ci|wam|cię|was)(?: się)? (?:ten |ta |to )?(?:wpis|artykuł|tekst|post|przepis)(?!\p{L})/iu,
  /^(?:(?:pokud|ak) )?(?:(?:líbil|zaujal)[ao]? (?:se vám|vás)|páčil[ao]? sa vám) (?:tento |náš )?(?:článek|článok|text|příspěvek|recept)(?!\p{L})/iu,
  /^(?:om )?(?:gillade|gillar) du (?:artikeln|inlägget|texten|receptet)(?!\p{L})/iu,
  /^(?:hvis )?(?:likte|kunne) du (?:lide )?(?:artikkelen|artiklen|innlegget|indlægget|saken|oppskriften)(?!\p{L})/iu,
  /^(?:если |якщо )?(?:вам )?(?:понравил(?:ся|ась)|сподоба(?:вся|лася)) (?:вам )?(?:эт(?:от|а) |ц(?:ей|я) )?(?:статья|стаття|материал|матеріал|пост|текст|публикация|публікація|запись)(?!\p{L})/iu,
  /^bu (?:yazıyı|haberi|içeriği|makaleyi) beğen/i,
  /^(?:(?:jika|kalau|bila) (?:anda|kamu) )?(?:suka|menyukai) (?:dengan )?(?:artikel|tulisan|konten|postingan) ini(?:[?,]| silakan)/i,
  /^この(?:記事|投稿)が気に入っ|^이 (?:글|기사)이? 마음에 드|^(?:如果(?:你|您)?)?喜(?:欢|歡)(?:这篇|這篇)(?:文章)?/,
];

/** That the writer is paid for what its readers buy. */
const paid = (): RegExp[] => [
  /^\*? ?(?:(?:in )?(?:dies\p{L}{1,3}|der|this|cet|ce|est[ea]|questo|ten|dit|deze|den här|denne|tento) )?(?:beitrag|artikel|text|post|seite|article|billet|artículo|entrada|artigo|articolo|wpis|artykuł|bericht|blog|inlägg|innlegg|indlæg|článek)\p{L}{0,2} (?:enthält|contient|contiene|contém|zawiera|bevat|innehåller|inneholder|indeholder|obsahuje)(?!\p{L}).{0,40}(?:affiliate|werbe-?links|partner-?links|affilié|afiliad|affiliazione|afiliacyjn|annonslänk|reklamel[ei]nk)/iu,
];

/** Other calls. */
const others = (): RegExp[] => [
  // Instead of what another site would show.
  /^hier klicken, um den inhalt von .{2,40} anzuzeigen/i,
  /^(?:erfahren? (?:sie )?mehr in|mit dem laden (?:des|der) \p{L}{3,20} akzeptieren sie) (?:der|die) datenschutzerklärung von .{2,40}$/iu,
  // For readers.
  /(?<!\p{L})(?:mein|unser)en (?:blog|newsletter|kanal) (?:kostenlos )?abonnieren(?!\p{L})/iu,
  /^(?:sigam|acompanhem) [^.!?]{2,40} no (?:facebook|instagram|twitter|telegram)(?: e no \w+)?[.!]?$/i,
  /^hören sie (?:hier|dazu) .{0,20}unsere? (?:folge|podcast|gespräch)/i,
  /^\S.{1,40} is powered by .{0,200}\bevery (?:single )?supporter\b/i,
  /^(?:steun|unterstütz(?:e|t|en sie)|soutenez|sostieni|apoya|apoie|wesprzyj|podpořte|støtt|støt|stöd) (?:ons )?\p{Lu}\S{1,30}[!:].{0,300}(?<!\p{L})(?:donee?r|spende|don(?:s|nez)?(?!\p{L})|dona|doe |wpłać|přispějte|bidra)/iu,
  /(?:^|[.!] )werden (?:auch )?sie (?:jetzt )?mitglied(?: und|!)/i,
  /(?<!\p{L})(?:alle (?:\p{L}+ )?(?:tage|wochen|monate)|täglich|wöchentlich|monatlich|jede[ns]? \p{L}{3,12}),? kostenlos und jederzeit (?:kündbar|abbestellbar)(?!\p{L})/iu,
  /^tilaa \p{L}{2,20} uutiskirje/iu,
  /ऐप से अपने फोन पर पाएं|एंड्रॉएड ऐप के लिए|^बीबीसी के लिए कलेक्टिव न्यूज़रूम/,
  /^článek si (?:také |taky )?můžete poslechnout/i,
  /^har du tanker om denne saken/i,
  /^om deze content te kunnen laten zien, hebben wij/i,
  /^sitemizde yayınlanan haberlerin telif hakları/i,
  /\ben nuestro bolet[ií]n (?:semanal|diario)$/i,
  /(?:потребує|нуждается в) ваш(?:ої|ей) п(?:ідтримки|оддержк)/i,
  /^(?:станьте|стань) (?:учасником|членом|участником) (?:клуб|спільнот|сообществ)/i,
  // What some newspapers put below each text.
  /^english summary\s*:/i,
  /^●?《[^》]{2,20}》提醒您/,
  // For clients.
  /^(?:sie haben|haben sie|noch) fragen(?: zu[rm]? [^?]{2,80})?\?(?=.*(?<!\p{L})(?:mir|mich|uns|unser\p{L}*)(?!\p{L})).{0,200}(?<!\p{L})(?:vereinbaren|kontaktieren|rufen|melden) sie(?!\p{L})/iu,
  // For comments.
  /^wir freuen uns (?:über|auf) (?:ihre|eure) (?:beiträge|kommentare|zuschriften|meinung)(?!\p{L})/iu,
  /^bitte (?:beachten|lesen) sie (?:dabei |auch |zuerst )?(?:unsere|die) (?:kommentarrichtlinien|netiquette|kommentarregeln)(?!\p{L})/iu,
  /(?:^|[.!] )(?:die redaktion|wir) (?:behält|behalten) (?:sich|uns) vor, (?:zuschriften|kommentare|leserbriefe|beiträge)(?!\p{L})/iu,
];

/** Made when they are first asked for, as other calls are. */
export const blogCalls = once((): readonly RegExp[] => [
  ...liked(),
  ...paid(),
  ...others(),
]);
