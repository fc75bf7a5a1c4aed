/** What may be done with the text. */
export const rights = (): RegExp[] => [
  /^\(?(?:©|(?:\(c\)|copyright|hak cipta)\s*(?:©|ⓒ|\(c\)|:|\d{4}\b|.{0,80}\b(?:all rights reserved|dilindungi)\b)).*$/i,
  /^reuse this content\b.{0,70}$/i,
  /^ketentuan ?: .{0,60}\bboleh dikutip dengan mencantumkan sumber\b/i,
  /^dilarang (?:keras )?(?:mengambil|menyalin|mengutip|memperbanyak|menyebarluaskan)\b(?=.{0,120}\b(?:konten|artikel|berita|sebagian|seluruh\S*|tulisan ini|redaksi|tertulis)\b).{0,200}\b(?:se)?izin\b/i,
  /^(?:all rights reserved\. )?this material,?(?: and other digital content on this (?:web)?site,)? may not be (?:published|reproduced), (?:broadcast|rewritten|redistributed|published)\b/i,
  /\bis licensed under an? creative commons [\w. -]{3,60} licen[sc]e\.?$/i,
  /^.{0,60}(?:무단 ?(?:전재|복제).{0,20}금지\.?$|저작권자.{0,30}무단 ?(?:전재|복제).{0,40}금지)/,
  /^not to be reproduced without permission\b/i,
  /^※?本文版權所有|未[经經]授[权權](?:禁止|不得)[转轉][载載]/,
  /^griežtai draudžiama .{2,40} paskelbtą informaciją\b/i,
  /^republish (?:our|this|these) (?:content|articles?|stor(?:y|ies)|work|pieces?)\b.{0,20}(?:$|\b(?:free|online|in print|under)\b)/i,
  /^this document is subject to copyright\.(?: apart from\b.*)?$/i,
  /^community content is available under cc\b/i,
  /\bused (?:with|by) (?:the )?permission (?:of|from) .{2,100}\. (?:©|copyright (?:©|\(c\)|\d{4}|by\b)).{0,80}$/i,
  // How The Conversation says it in Indonesian.
  /^terbitkan ulang artikel\b|^kami percaya pada akses informasi yang bebas$|^\p{Lu}.{3,60} menerjemahkan artikel ini dari bahasa \p{L}+\.$/iu,
];
