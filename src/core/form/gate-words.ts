import { once } from "../remembered.ts";

/*
 * How pages of any site say that the rest of an article is for those who subscribe, pay or log in. Each names the article, or reading on,
 * and what it takes or for whom it is: a manual's "Sign in to continue", a service's "Log in to read your post" are none. From pages of
 * the press in these languages; none is of a single publisher but where that is said.
 */

/** Where a sentence begins. */
const AT = "(?:^|[.!?:] )";

/** What a reader is told to do in English. */
const DO =
  "(?:please |simply |just )?(?:subscribe|register|log[ -]?in|sign[ -]?(?:in|up)|create an? (?:free )?account|become an? (?:paid |paying )?(?:subscriber|member)|(?:start|get) (?:an?|your) (?:free )?trial|(?:buy|purchase) an? subscription)";

/** What is read, behind "the", "this" or "this and other". */
const READ = String.raw`(?:and other (?:\w+ )?)?(?:content|article|story|column|post)s?\b`;

/** What a reader is told to do in Indonesian and Malay. */
const LAKUKAN =
  "(?:(?:silakan|silahkan|sila|yuk|ayo|mohon|harap) )?(?:berlangganan|langgan|daftar|login|log masuk|log in|masuk|buat akun|bergabung)";

/** Those who may read it in English, and nobody of whom more is said: "for registered users who have forgotten". */
const READERS =
  "(?:(?:(?:paid|paying|premium|registered|digital|print|logged-in)(?: (?:and|or))? ){0,3}subscribers|(?:(?:paid|paying|premium|registered|logged-in)(?: (?:and|or))? ){1,3}(?:members|users|readers)|(?:members|subscribers) only)(?=[.!,]?$|[.!] )";

export const gateWords = once((): readonly RegExp[] => [
  new RegExp(
    String.raw`${AT}${DO}\b(?!.*\bnewsletter)[^.!?]{0,80}\bto (?:continue|keep|finish) reading(?: (?:this|the (?:full |rest of (?:this|the) )?(?:article|story|post)|our (?:articles|stories|journalism)|for free)\b|[.!»›→]?$|[.!?] )`,
    "i",
  ),
  new RegExp(
    String.raw`^(?:to )?(?:continue|keep|finish) reading\b(?: (?:this|the)(?: full)? (?:article|story|post|content))?(?:[:.!?–—-] ?${DO}\b|,? (?:please )?(?:subscribe|register|sign up|become)\b| with an? [^.!?]{0,24}(?:subscription|trial|account)\b| by (?:subscribing|registering|logging in|signing (?:in|up))\b)`,
    "i",
  ),
  new RegExp(
    String.raw`${AT}${DO}\b(?!.*\bnewsletter)[^.!?]{0,40}\bto (?:read|access|view|see|unlock) (?:(?:the (?:rest|remainder)|all) of (?:this|the) |(?:the |this )(?:full|whole|entire|complete) |this )${READ}`,
    "i",
  ),
  new RegExp(
    String.raw`^this (?:article|story|column|content|post|page) is (?:only |exclusively )?(?:(?:available|reserved|exclusive|accessible|restricted|limited)\b.{0,14}\b)?(?:for|to) (?:our |use by )?${READERS}`,
    "i",
  ),
  new RegExp(
    `^the (?:rest|remainder|full (?:text|version)) of (?:this|the) (?:article|story|column|post) is (?:(?:only |exclusively )?(?:available |reserved )?(?:for|to) (?:our )?${READERS}|only available to (?:our )?(?:members|subscribers)|locked|behind (?:a|our) paywall)`,
    "i",
  ),
  /^(?:to )?(?:unlock|read) (?:this|the (?:full|whole|entire|rest of th(?:is|e))) (?:article|story|column|post)[,:]? (?:with (?:an? )?[\w -]{0,16}(?:subscription|trial|account|membership)|by (?:subscribing|registering|logging in|signing (?:in|up))|subscribe\b|register\b)/i,
  /^you(?:['’]ve| have) (?:reached|hit|exceeded|used(?: up)?) (?:your|the|all)\b.{0,40}\b(?:articles|stories)\b/i,
  // Indonesian and Malay.
  new RegExp(
    String.raw`${AT}${LAKUKAN}\b[^.!?]{0,60}\b(?:untuk|agar|guna)\b[^.!?]{0,16}\b(?:lanjut(?:kan)?|melanjutkan|meneruskan|terus|tetap) (?:mem)?baca(?! komentar)`,
    "i",
  ),
  new RegExp(
    String.raw`${AT}${LAKUKAN}\b[^.!?]{0,60}\b(?:untuk|agar|guna)\b[^.!?]{0,16}\b(?:mem)?baca (?:(?:seluruh|isi|keseluruhan) )?(?:artikel|berita|tulisan|konten)(?: ini| penuh| lengkap| selengkapnya)\b`,
    "i",
  ),
  /^(?:artikel|berita|konten|tulisan)(?: premium)? ini (?:hanya|khusus|eksklusif) (?:untuk|bagi|tersedia|dapat|bisa)\b.{0,30}\b(?:pelanggan|anggota|member|pengguna (?:premium|terdaftar)|pembaca terdaftar)(?=[.!]?$|[.!] )/i,
  /^anda (?:telah|sudah) (?:mencapai|melewati) (?:batas|kuota|had)\b.{0,40}\b(?:artikel|berita)\b/i,
  // German.
  /^(?:jetzt |sofort |einfach |hier )?weiterlesen (?:mit|im) [^.!?]{0,30}(?:\+|(?:plus|abo|premium|pro|digital|zugang|testzugang)(?!\p{L}))/iu,
  /^(?:um weiter ?zu ?lesen,? |zum weiterlesen )(?:bitte |müssen sie |jetzt )?[^.!?:]{0,40}(?<!\p{L})(?:anmeld|registrier|abo(?!\p{L})|abonnier)/iu,
  /^dieser (?:artikel|text|inhalt|beitrag)(?: ist)? (?:nur|exklusiv|ausschließlich) (?:für|mit)\b.{0,40}(?<!\p{L})(?:abonnent|abo(?!\p{L})|registrierte)/iu,
  /(?:^|[.!?:] )(?:(?:bitte |jetzt )?(?:anmelden|registrieren)|(?:bitte )?melden sie sich|registrieren sie sich|abonnieren sie)\b[^.!?]{0,20}\b(?:um|und) [^.!?]{0,10}(?:artikel )?weiter ?(?:zu)?lesen/i,
  // French: Le Monde's counts what is left.
  /^(?:cet article|ce contenu|la suite(?: de (?:cet|l['’])\s?article)?|l['’]intégralité de cet article)(?: est)? (?:exclusivement )?réservée? (?:aux|à nos) (?:abonné|adhérent|membre|inscrit)/i,
  /^il vous reste \d+(?:[.,]\d+)?\s?% de cet article/i,
  /(?:^|[.!?:] )(?:abonnez|connectez|inscrivez|identifiez)-vous\b[^.!?]{0,60}\bpour (?:lire la suite|(?:poursuivre|continuer) (?:votre|la) lecture|lire (?:cet|l['’])\s?article)/i,
  /^(?:pour )?(?:lire la suite|(?:poursuivre|continuer) (?:votre|la) lecture)[,:]? (?:abonn|connect|inscri|identifi)\p{L}*-vous/iu,
  // Spanish.
  /(?:^|[.!?:] )(?:suscr[ií]b[aei](?:te|se)|reg[ií]str[ae](?:te|se)|inicia sesión)(?!\p{L})[^.!?]{0,60}(?<!\p{L})para (?:seguir|continuar) leyendo/iu,
  /^para (?:seguir|continuar) leyendo\b.{0,40}(?:suscr|reg[ií]str|inicia)/i,
  /^(?:este )?(?:contenido|artículo)(?: es)? exclusivo (?:para|de) (?:nuestros |los )?(?:suscriptores|socios|usuarios registrados)(?!\p{L})/iu,
  // Portuguese.
  /(?:^|[.!?:] )(?:assine|cadastre-se|inscreva-se|faça (?:o )?login)(?!\p{L})[^.!?]{0,60}(?<!\p{L})para (?:continuar|seguir) (?:a )?l(?:endo|er)(?!\p{L})/iu,
  /^para continuar (?:a )?l(?:endo|er)(?!\p{L}).{0,40}(?:assin|cadastr|login|inscr)/iu,
  /^(?:este )?(?:conteúdo|artigo|texto)(?: é)? exclusivo (?:para|de|dos?) (?:\p{L}+ )?(?:assinantes|subscritores)(?!\p{L})/iu,
  // Italian.
  // A film that wants cookies is for those, too.
  /^(?!.*\bcookie)(?:questo )?(?:articolo|contenuto)(?: è)? (?:riservato|esclusivo)(?: solo)? (?:agli|ai|per (?:gli|i)) (?:\p{L}+ )?(?:abbonati|iscritti|registrati|soci)(?!\p{L})/iu,
  /(?:^|[.!?:] )(?:abbonati|registrati|accedi)\b[^.!?]{0,50}\bper (?:continuare a leggere|leggere (?:tutto|il resto|l['’]articolo))/i,
  /^per continuare a leggere\b.{0,50}(?:abbon|regist|acced)/i,
  // Dutch.
  /^dit (?:artikel|verhaal|stuk) is (?:alleen|enkel|exclusief|uitsluitend|gereserveerd)\b.{0,30}\b(?:abonnees|leden|geregistreerde)/i,
  /(?:^|[.!?:] )(?:log in|word abonnee|abonneer(?: je)?|registreer(?: je)?|maak een (?:gratis )?account)\b[^.!?]{0,60}\bom (?:(?:verder|door) te|(?:dit|het hele|het volledige) (?:artikel|verhaal)(?: te)?) ?lezen/i,
  // Swedish, Norwegian, Danish.
  /^(?:logga in|bli (?:prenumerant|medlem)|prenumerera|köp)(?!\p{L}).{0,60}för att (?:läsa (?:vidare|hela|artikeln|mer)|fortsätta läsa)(?!\p{L})/iu,
  /^(?:(?:denne |den )?(?:artikkelen|saken|artiklen)|(?:den här )?artikeln)(?: er| är)? (?:kun |bare |bara |endast |låst )?(?:forbeholdt|for|för) (?:\p{L}+ ){0,2}(?:abonnent|prenumerant|medlem)/iu,
  /^(?:logg inn|bli abonnent|log ind|bliv (?:medlem|abonnent)|køb)(?!\p{L}).{0,60}for (?:å |at )(?:(?:lese|læse) (?:videre|hele|artikk?e?le?n|saken)|fortsette å lese|fortsætte med at læse)(?!\p{L})/iu,
  // Polish, Czech, Slovak; what is left is counted there, too.
  /^(?:ten )?(?:artykuł|tekst|materiał)(?: jest)?(?: dostępny)? (?:tylko|wyłącznie) dla (?:prenumerator|subskrybent|zalogowan|abonent)/i,
  /^(?:aby|żeby|chcesz) (?:czytać dalej|przeczytać (?:dalej|cały (?:artykuł|tekst))).{0,40}(?<!\p{L})(?:zaloguj|kup(?!\p{L})|wykup|subskry|prenumer)/iu,
  /^pozostało (?:ci )?(?:jeszcze )?\d+\s?% (?:artykułu|tekstu|treści)/i,
  /^(?:tento )?(?:článek|článok|obsah|text)(?: je| jsou)? (?:pouze |jen |len |určen )?pr[eo] (?:\p{L}+ )?(?:předplatitel|predplatiteľ|přihlášen|prihlásen)/iu,
  // Finnish, Russian.
  /^(?:jatka lukemista|lue koko (?:juttu|artikkeli))(?!\p{L}).{0,40}(?:tilaa|kirjaudu)/iu,
  /^(?:полный текст|продолжение) (?:статьи|материала) доступ\p{L}{1,3} (?:только )?(?:подписчикам|по подписке|для подписчиков)/iu,
  // Japanese, Korean, Chinese.
  /^この(?:記事|続き|コンテンツ)は.{0,14}(?:会員限定|有料(?:会員|記事|版)|会員登録)|続きを(?:お?読み|ご覧).{0,20}(?:登録|ログイン|会員)|^残り[\d,]+文字/,
  /^이 (?:(?:기사|콘텐츠)는|글은) .{0,20}(?:유료|회원|구독자).{0,10}(?:전용|에게만|만 |위한)/,
  /^(?:[请請]|[^，。]{0,6})(?:登[录錄入]|订阅|訂閱|加入[会會][员員])(?:后|後)?.{0,4}(?:继续阅读|繼續閱讀|阅读全文|閱讀全文|看全文)|^(?:本文|此文|全文)(?:[为為]|[仅僅][限供]|只限)?(?:付[费費]|订阅|訂閱|[会會][员員])/,
]);
