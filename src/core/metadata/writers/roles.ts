/*
 * What stands before names, and says what their bearers are to the article.
 */

/** What stands before the names of writers, and before those of editors. */
export const WRITER =
  /^(?:(?:penulis|ditulis oleh|kontributor|reporter|(?:rep|words)(?=:)|(?:tekst|text[eo]?|testo)(?: (?:&|und|och|og|en|et|y|e) (?:foto\w*|photos?|bild\w*))?(?=\s*:)|words and (?:pictures|images|photo(?:graph)?s|illustrations)(?: by)?|wartawan|pewarta|oleh|(?:escrito|publicado|enviado) por|(?:scritto|inserito) da|dal nostro (?:inviato|corrispondente)|(?:écrit|posté|publié|(?:propos )?recueillis?) par|(?:opublikowan[eoy]|napisan[eoy]) przez|geschrieben von|verfasst von|(?:autor(?:ka|zy|i|in|en|es|a|e)?|auteurs?)(?=\s*:)|(?:about the )?author|(?:(?:written|reported|hosted|submitted|post(?:ed)?|published|story|review|report|text|words)\s+)?by)\b|автор(?=\s*:))\s*:?\s*/i;
/** What stands before a writer's name in other languages, and before much else. */
export const PREPOSITION =
  /^(?:von|par|por|door|av|كتبت?|بقلم)(?:\s*:\s*|\s+)/i;
export const EDITOR =
  /^(?:(?:editor|redaktur|red(?=\s*:)|edited by)\b|(?:责任|責任)?(?:编辑|編輯)(?=[：:]))\s*[:：]?\s*/i;

/** What stands alone before the names of those who have not written it. */
export const OTHER_ROLE =
  /^[\s|•·]*(?:editor|redaktur|edited by|sumber|source|fotografer|foto)\s*:?$/i;

/** Where the names of another role begin in a line, to split it there. */
export const ROLES =
  /(?=\b(?:penulis|kontributor|rep(?:orter)?|wartawan|pewarta|author|editor|red(?:aktur)?|sumber|source|fotografer|foto)\s*:)/i;

/** Whose a photo is, whatever the page calls the line. */
export const PHOTOGRAPHER =
  /^(?:photos?|fotos?|foto(?:grafie|grafía|grafia)?|bild(?:er)?|kuva|zdjęci[ea]|фото|사진|写真|摄影|攝影)\s*[:：/]/iu;

/** What comes before those who are neither writers nor editors. */
export const SOURCE = /^(?:sumber|source|fotografer|foto)\s*:/i;
