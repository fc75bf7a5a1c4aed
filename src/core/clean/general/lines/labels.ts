import { once } from "../../../remembered.ts";

/*
 * Labels of the page: lines that name one of its buttons or boxes, and say no more.
 */

/** Made when they are first asked for, as calls are. */
export const labels = once((): readonly RegExp[] => [
  /^(?:subscribe|sign up|sign in|log ?in|berlangganan|masuk|daftar|masuk \/ ?daftar)(?: now| today| here| sekarang| di sini)?[.!]?$/i,
  /^(?:share|tweet|print|email|e-mail|save|bookmark|comments?|leave a comment|post a comment|add a comment|komentar|cetak|kirim|salin tautan|copy link|copy url|listen|dengarkan|enlarge|click to enlarge|perbesar|text size|ukuran huruf|font(?: size)?|larger \| smaller|printable version)(?:\s+(?:this|article|story|page|artikel|berita))*(?:\s*\(?\d+\)?)?$/i,
  /^(?:\d+\s+)?(?:comments?|komentar|shares?)(?:\s+\(\d+ \w+\))?$/i,
  /^(?:read more|more|continue reading|selengkapnya|lihat (?:semua|lainnya)|see all|view all|alles weergeven|alle anzeigen|ver todo|voir tout|mostra tutto|läs (?:mer|också|även)|lees (?:meer|ook|verder)|leer más|leia mais|leggi (?:anche|tutto)|lire (?:aussi|la suite)|weiterlesen|mehr lesen|czytaj (?:też|także|więcej)|les også|læs (?:mere|også)|lue (?:lisää|myös)|show more|load more|back to top|kembali ke atas|next|previous(?: ?next)?|berikutnya|sebelumnya)\s*[»›→≫.…]*$/i,
  /^(?:advertise?ments?|ad feedback|iklan|sponsored|promoted|paid content|anzeige|werbung|publicité|publicidade?|(?:annuncio )?pubblicit(?:à|ario)|publicitate|reklama|advertentie|annons|annonce|hirdetés|διαφ[ηή]μιση|(?:article |story |content )?continue[sd]?(?: reading)? (?:after|below)(?: (?:this )?ad(?:vertisement)?)?(?: ?[↓▼⬇])?)(?:\s*[-–—:|(·].{0,40}|(?: by| oleh| von)\b.{0,40})?$/i,
  /^(?:广告|廣告|広告|スポンサー(?:ド)?リンク|광고|реклама|reklam|quảng cáo|โฆษณา|إعلان|פרסומת|विज्ञापन)$/i,
  /^(?:simak video .{0,120})?\[gambas:[^\]]*\]$/i,
  /^(?:\d+ min(?:ute)?s? read|reading time|temps de lecture|lesezeit|waktu baca)\b.{0,20}$/i,
  /^(?:view comments|view all comments|blog comments powered by disqus|comment(?:s|ing) (?:are|is) closed(?: for this (?:article|post|entry))?)\.?$/i,
  /^(?:(?:follow via|on the net|from wikipedia, the free encyclopedia|jump to: ?navigation, ?search|table of contents|for immediate release|how we reviewed this article):?|url\s*:\s*https?:\S+|from the \S+ dept\.?|post your comment \d+ comments?)$/i,
  /^(?:auto[- ]?refresh|muat otomatis|(?:auto[- ]?refresh)?\s*sort by:?\s*(?:newest|oldest|latest|most \w+)(?: first)?)$/i,
  // Of recipes, and of products to buy.
  /^(?:original recipe \(1x\) yields \d+ servings?|powered by chicory|cook mode \(keep screen awake\)|local offers: change zip|\d+ reviews \d+ photos|\*? ?percent daily values are based on a .{2,12} calorie diet\.?(?: your daily values? may be (?:higher|lower)\b.*)?|\(-\) information is not currently available for this nutrient\b.*|may be out of stock)$/i,
  /^view original tweet on twitter$/i,
  // Of wikiHow's steps.
  /^(?:method \d+ ?of ?\d+:|i did this (?:method|step)\.?)$/i,
  /^(?:advertise?ment )?report (?:this|an) ad$/i,
  /^(?:read next|also read|(?:next up|up next)(?!.*\b(?:hosts?|visits?|plays?|faces?|vs\.?|(?:sun|mon|tues|wednes|thurs|fri|satur)day)\b))\s*[:：]\s*\S.{0,160}$/i,
  /^bild-infos(?: download)?$/i,
  /^(?:dateien|anhänge|fichiers joints|archivos adjuntos|allegati|lampiran):$/i,
  /^[\d., ]+ visites?(?: ?[.·|] ?\d+ commentaires?)?\.?$/i,
  /^(?:kindly|please) share this (?:story|post|article):?$/i,
  /^your rating: .{0,60}\bvotes?\)$/i,
  /^[\d,.]+ reads$/i,
  /^写真・図版（全\d+枚）$/,
  /^(?:schreibe(?:n sie)? einen kommentar|laisser un commentaire|deja (?:un comentario|una respuesta)|lascia un commento|geef een reactie|dodaj komentarz|(?:lämna ett svar|skriv en kommentar)|napsat komentář|dei?xe um comentário|tinggalkan (?:balasan|komentar)|добавить комментарий|bildergalerie)$/i,
  /^(?:czytaj dalej pod reklamą|(?:pour )?citer (?:ce billet|cet article)|number of views: ?[\d.,]+|(?:valutazione attuale|user rating|benutzerbewertung|valoración del usuario|vote utilisateur|ocena użytkowników|πηγή φωτογραφι(?:ών|ας)):?.{0,60})$/i,
  // Of libraries that hospitals have on loan.
  /^(?:medical reviewers?|last (?:annual )?review(?: date)?) ?: ?.{4,80}$/i,
  /^(?:post views ?:? ?[\d.,]+|reklamı geç|haberle [iİ]lg[iİ]l[iİ] daha fazlas[ıi]:?|bu habere tepkiniz ne\??|شاهد الفيديو|este conteúdo não recebe mais comentários\.?|原(?:标题|標題)[：:].{2,60})$/i,
  /^(?:toolbox|who['’]s blogging\??|[»›] ?links to this article)$/i,
  // Where it can be shared, where nothing but words tells: "Share this article: Facebook Twitter LinkedIn".
  /^(?:share|partager|teilen|compartir|compartilhar|bagikan|condividi|delen|dela)(?: (?:this|cet|cette|diesen|esta?e?|questo|ini|dit))?(?: (?:article|story|post|page|publication|artikel|beitrag|noticia|notícia|articolo|berita))?(?: (?:on|sur|auf|en|via|di))?\s*:?(?:[\s,|·]+(?:facebook|twitter|linkedin|e-?mail|whatsapp|telegram|pinterest|reddit|tumblr|line|print)){2,}$/i,
  /^(?:yuk,? kasih reaksi!?|sign up using\*?|full story|story source:|journal reference:|cite this page:|mla|apa|chicago)$/i,
  // "More about it: #jagung #tani".
  /^(?:[^:#]{0,40}:(?:[\s,]*#[^\s#,]+)+|#[^\s#,]+(?:[\s,]+#[^\s#,]+)+)$/,
  /^استمع (?:إلى ال|لل)مقال.{0,20}$/,
  /^(?:also included in|tags?|topics?|topik|filed under|(?:(?:main|article) )?categor(?:y|ies)|kategori(?:en|er|e)?|schlag(?:worte|wörter)|stichworte|catégories?|mots[- ]clés|étiquettes?|categor[ií]as?|etiquetas|categorie|tagi|kata kunci|keywords)\s*(?::.{0,200})?$/i,
  // What is sold of what a story shows; who may be told of it.
  /^(?:shop (?:this|the) (?:story|look|post)|diesen (?:artikel|beitrag|text) (?:weiter)?(?:empfehlen|teilen)):?$/i,
  // A recipe's tools, and how its readers have liked it.
  /^(?:rezept (?:drucken|pinnen|speichern)|imprimer (?:la )?recette|imprimir receta|stampa (?:la )?ricetta)(?: rezept (?:drucken|pinnen|speichern))*$/i,
  /^\d[.,]\d+ (?:von|de|di|sur|van|av|z) [\d.,]+ (?:bewertung(?:en)?|stimmen|avis|votos|voti|stemmen|röster|ocen)$/i,
  // How those who have bought it have liked it.
  /^[★☆⭐]{3,5} ?(?:\d[.,]\d ?)?\([\d.,]+ (?:ulasan|penilaian|reviews?|ratings?|bewertungen|avis|reseñas|terjual)\)$/i,
  // A file of what stands above: "Predigt als PDF herunterladen (84 KB)".
  /^[^.!?()]{3,80} ?\((?:pdf[,;]? )?\d+(?:[.,]\d+)? ?[km]i?b(?:[,;]? ?pdf)?\)$/i,
  /^(?:rate this (?:story|article|recipe) low high|(?:[•·] ?)?view top rated stories|buy (?:this|a) photo)$/i,
  // A file to be downloaded: "English (38.2 kB - PDF)".
  /^(?:\p{L}[\p{L} ]{0,30})?\(\d+(?:[.,]\d+)? ?[km]i?b ?[-–,|/] ?pdf\)$/iu,
  /^[[【](?:廣告|广告|広告)[\]】].{0,100}$|^請繼續往下閱讀|點我下載app/i,
  /^(?:vezi comentariile(?: \(\d+\))?|\d+자평|댓글(?: \d+)?|อัลบั้มภาพ \d+ ภาพ.{0,120})$/i,
  /^\(?(?:page )?\d+(?: ?(?:of|\|) ?| \/ )\d+(?: ?\| ?\d+)*(?: ?next\b.{0,20})?(?: ?\|)?\)?$/i,
  /^(?:you are here:? ?)?(?:(?:[A-Z]\S* )?home|beranda|startseite|accueil|inicio) ?(?:[>»›]|::) .{1,120}$/i,
  /^(?:haberin devamı|vis oppsummering|본문|top highlight|share your thoughts|download article|swipe to scroll (?:horizontally|left and right)|geser untuk melihat (?:tabel|selengkapnya)\s*[→»›]?|arraste para (?:ver mais|o lado)|actualizar automáticamente|resep tersimpan di koleksi kamu|kommentare lesen(?: \(\d+\))?(?: druckansicht)?)$/i,
  // Between the parts of a text, around an advertisement or a film.
  /^(?:votre contenu reprend ci-dessous|dalszy ciąg (?:materiału|artykułu) pod (?:materiałem )?(?:wideo|reklamą))$/i,
  /^(?:continue reading the main story|article content|zobacz wideo|ajouter à vos sélections|get the (?:\w+ )?app|mehr aus dem web|neues aus unserem netzwerk|offrir l['’]article|artikel verschenken|kandungan ditaja)$/i,
  /^(?:ここから続き|残り[:：]?\s?\d+文字.{0,20})$/,
  // What stands around a quote that is set apart, for those who hear the page.
  /^[“"]?(?:start quote$|end quote\b.{0,80}$)/i,
  /^dalsza część artykułu pod (?:materiałem wideo|reklamą|wideo)$/i,
  // What stands over a summary, and over the text.
  /^(?:सार|विस्तार)$/,
  /^(?:תגובות לכתבה(?: זו)?(?: \(\d+\))?|網友熱議|商品推薦)$/,
  /^den nächsten abschnitt .{2,60} überspringen$/i,
  // How a story was checked, as a list of signs.
  /^(?:fact[- ]checked|peer[- ]reviewed publication|reputable news agency|trusted source|proofread|written by researcher\(s\))$/i,
  // When it was changed, in Arabic.
  /^\|? ?آخر تحديث ?: ?\d.{0,50}$/,
  // A reader's signature in a forum.
  /^_{10,}.{0,300}$|^_+$/,
  /^\d(?:[.,]\d)?\/5 - \(\d+ \p{L}.{0,20}\)$/iu,
  /^view all \d+ \w+$|^(?:normal|small|smaller|large|larger) text size.{0,60}$/i,
  /^(?:\w{3} )?\d{1,2}:\d{2} ?[ap]m [\d,.]+ views\b.{0,30}$/i,
  /^[\w-]+ (?:liked|reblogged) this(?: from \S+)?$/i,
  /^\+ ?\d+ (?:dalších|weitere|más|altre|autres|lainnya)$/i,
  /^(?:slideshow|gallery|photos|videos) ?\(\d+(?: (?:images|photos|videos))?\)$/i,
  /^skip (?:to|past|next section)\b(?! (?:step|part|chapter|\d)\b)[^,;]{0,100}$/i,
  /^(?:scroll|jump|tap|click)(?: down)? (?:to|for)(?: the)? (?:continue|content|comments|navigation|recipe|video|more|play|unmute|enlarge|expand|zoom|share|copy|view)\b.{0,60}$/i,
  /^(?:loading|\+\d+)$/i,
  // How much of a film or a recording was played, and how long it is.
  /^(?:(?:\d(?:\.\d)?x ?)?(?:\d{1,2}:){1,2}|\d+ min(?:ute)?s? ?0?0:)\d{2}\s?\/?\s?(?:\d{1,2}:){1,2}\d{2}$/i,
  /^(?:(?:photo )?gallery: \S.{2,120}|\d+ images|\(\d+ (?:images|photos)\))$/i,
  /^(?:last|next|previous) slide(?: ?(?:last|next|previous) slide)?$/i,
  /^share or comment on this (?:article|story)\b.{0,200}$/i,
  /^(?:after newsletter promotion|(?:gift|give|send|share full)(?: this)? (?:article|story))$/i,
  /^suscríbete para (?:seguir leyendo|continuar leyendo|leer)$/i,
  /^(?:\d+ )?(?:ir a los comentarios|ir para os comentários|aller aux commentaires|zu den kommentaren|(?:ga )?naar de reacties|vai ai commenti)$/i,
  /^(?:copiar (?:enlace|link)|copier le lien|link kopieren|kopieer link|copia link|kopiera länk|deel (?:dit )?artikel):?$/i,
  // How a page can be shown within another one: code to be copied.
  /^(?:embed)?<iframe\b.*$/i,
  /^applies to (?:england|scotland|wales|northern ireland)(?:(?:,| and|, and) (?:england|scotland|wales|northern ireland))*$/i,
  // Joomla's place for a module that is not there.
  /^\{(?:loadposition|loadmodule)\b[^{}]{0,60}\}$/i,
  /^(?:load(?:ing)?|(?:sedang )?memuat|please wait|mohon tunggu)\s*(?:…|\.+)$/i,
  /^(?:(?:leave|cancel|post|write) (?:a )?reply|be the first to comment|no comments yet|(?:join|start) the (?:conversation|discussion)|(?:show|hide|view|lihat) (?:all |semua )?(?:\d+ )?(?:comments?|komentar)|\d+ (?:responses?|repl(?:y|ies)|tanggapan)|(?:jadilah|menjadi) yang pertama (?:berkomentar|memberi komentar)|tulis komentar(?: anda)?)$/i,
  /^(?:share|tweet|pin|post|send|bagikan|compart(?:ir|ilhar)|partager|teilen|condividi|delen|dela)(?: (?:this|it|ini))?(?: (?:on|to|via|by|ke|di|lewat|en|no|sur|auf|su|op|på) (?:facebook|twitter|x|whatsapp|linkedin|pinterest|reddit|e-?mail|telegram|line)| link| tautan)$/i,
  /^(?:pin (?:it|this)|print pin|print(?:er)?[- ]friendly(?: (?:pdf|version))?|click to (?:tweet|share|pin(?: this)?(?: for later)?!?)|like (?:this:|loading.*)|(?:tautan|link)(?: berhasil)? (?:di|ter)?salin)$/i,
  /^(?:(?:hide|toggle|show) caption|enlarge(?: this)? image|(?:view|next|previous) (?:gallery|slideshow)|(?:show|hide) thumbnails|autoplay|(?:play|watch) (?:video|now|audio)|skip ad|lihat foto)$/i,
  /^(?:you (?:may|might) also like|recommended (?:videos )?for you(?:\.{3}|…)?|rekomendasi(?: untuk anda)?|from (?:around the web|our partners)|sponsored content|more from this author|trending now|most (?:popular|read)|terpopuler|berita (?:populer|lainnya|terkait)|(?:topik|tag) terkait|video (?:pilihan|terkini))$/i,
  /^(?:scroll|gulir)(?: ke)? (?:bawah|to) (?:untuk (?:lanjut|melanjutkan|membaca)|resume)\b.{0,60}$/i,
  /^(?:lanjut(?:kan)? (?:ke (?:artikel|bacaan|bawah|berita|halaman|konten)|membaca)\b.{0,40}|(?:baca )?halaman (?:(?:selanjutnya|berikutnya)(?:\s*:.{1,120})?|\d+ dari \d+)|\d+ (?:dari|of) \d+ (?:halaman|pages))\.?$/i,
  /^(?:cancel any ?time|start your day informed|diskutieren sie mit|vis me(?:r|re)|visa mer|näytä lisää|toon meer|pokaż więcej|mostra altro)\.?$/i,
  /^(?:baca \d+ detik|today in: [\w &]{2,30}|tentang cek fakta\b.{0,20})$/i,
]);

/** Over what is quoted of another one's words, where the page marks it as a quote. */
export const QUOTED = /^(?:originally posted by|zitat von) \S.{0,40}$/i;

/**
 * Labels that could as well be over a part of the text: a heading that is one stays, and so does a bold line. The first are those of
 * boxes of other articles.
 */
export const BOX_NAMES =
  /^(?:trending|related (?:content|coverage)|more on this story|editors?['’]?s? picks?|top stories|what to read next|popular on (?:the|this) site|(?:promoted|sponsored) stories|you (?:may|might) (?:also )?be interested in:?|terkini|(?:pilihan|rekomendasi) (?:redaksi|editor)|topik (?:hangat|pilihan|populer)|video terkait|anda mungkin (?:juga )?suka|mehr zum thema|auch interessant|das könnte sie (?:auch )?interessieren|weitere artikel|empfohlener redaktioneller inhalt|à lire aussi|sur le même sujet|(?:también )?te puede interesar|mir[aá] también|te recomendamos|(?:noticias )?relacionadas|veja também|articoli correlati|meer over dit onderwerp|zobacz także|читать также|[iİ]lginizi çekebilir)$/i;

export const names = once((): readonly RegExp[] => [
  BOX_NAMES,
  /^(?:quick links|sort by|buying options)$/i,
  // In capitals, as agencies write, over what a team plays next.
  /^[Uu]p [Nn]ext$/,
  // Over lists that are the text's, too.
  /^(?:[\d.]+ from [\d,]+ votes?|\d{1,3} likes?|author of the article:?|citation information)$/i,
  /^(?:newsletters?|kommentare|comentarii|around the web|don['’]?t miss(?: (?:this|it))?|jangan lewatkan|más noticias)$/i,
  /^(?:media playback is (?:unsupported|not supported) on (?:your|this) device|skip advertisement|advertisement\. scroll to continue reading\.?|replay video|link copied(?: to clipboard)?|suggest a correction|do not sell my personal information|invalid e-?mail(?: address)?|please (?:enter|provide) a valid e-?mail(?: address)?|something went wrong\. please try again(?: later)?\.?|(?:view this post|lihat postingan ini) (?:on|di) instagram|choose your newsletters|turn on (?:desktop )?notifications|listen to (?:this|the) (?:article|story)|listen live|(?:next|previous) (?:article|story|post|slide)|(?:view|see|show|load) (?:more|less)|(?:shop|buy|order) now|(?:open|read|view) in (?:the |our )?app|get (?:our|the) (?:free )?app|subscribe on \w+|thank you for (?:subscribing|signing up)|you have successfully subscribed|rate this (?:article|story|recipe))!?$/i,
  /^(?:salin link|belum ada komentar|kirim komentar|ukuran teks|ikuti kami(?: di:?)?|bagikan ke:?|klik di ?sini(?: untuk membaca)?|langganan sekarang|masukkan e-?mail anda|terima kasih telah (?:berlangganan|mendaftar)|masuk untuk melanjutkan\b.{0,40}|tonton video (?:lainnya|terkait)|saksikan live(?: streaming)?|live streaming|konten promosi|simak (?:berita )?selengkapnya di halaman (?:selanjutnya|berikutnya)|[\d.,]+ (?:views|kali dibaca)|berita ini [\d.,]+ kali dibaca)!?$/i,
  // German, French, Spanish, Portuguese, Italian, Dutch, Swedish, Polish, Russian, Turkish, Japanese.
  /^(?:jetzt abonnieren|newsletter (?:abonnieren|bestellen)|kommentar schreiben|artikel teilen|teilen|drucken|merken|zur startseite|nach oben|inhalt von \w+ anzeigen|la suite après (?:la|cette) publicité|partager(?: l['’]article)?|commenter|réagir|imprimer|abonnez-vous|s['’]abonner|je m['’]abonne|compartir|comentarios|suscríbete|continua após a publicidade|compartilh(?:ar|e)|comentários|assine|saiba mais|condividi|commenti|riproduzione riservata|delen|deel dit artikel|reacties|dela|udostępnij|поделиться|комментарии|paylaş|haberin devamı|シェア|続きを読む|fotogalerie|(?:abbonati|abonnez-vous|abonne-toi) (?:a|à) \p{L}.{2,40})!?$/iu,
]);
