/** Apps and messages on a phone. */
export const apps = (): RegExp[] => [
  /^for news straight to your phone\b/i,
  /^(?:[^.!?]{0,80}\? |stay (?:connected|informed|up to date): )?(?:download|unduh|instal)\b(?! (?:numbers?|figures?|speeds?|rates?|counts?)\b)[^:]{0,60}\b(?:app|aplikasi)\b.{0,60}$/i,
  /^bagi anda yang (?:ingin|mau|suka)\b.{0,160}\b(?:unduh|download|instal)\b.{0,40}\baplikasi (?:kami|\S+\.\w+)\b.{0,60}$/i,
  /^catch all the (?=.*\bnews\b).*\bdownload the .{2,40} app\b/i,
  /\bketik reg \S.{0,40}\bkirim ke \d{3,5}\b/i,
  /^if you(?:['’]re| are) reading this\b.{0,80}\bapp\b.{0,20}\b(?:click|tap) here\b/i,
  /^(?:डाउनलोड करें .{2,40} ऐ?ए?प|रहें हर खबर से अपडेट|एड फ्री अनुभव के लिए)/,
  /^lataa \p{L}[^,.!?]{2,40} sovellus\b/iu,
  /\bdownload (?:now )?(?:on|from) (?:the )?(?:google play|app store|itunes)\b/i,
  /^dapatkan (?:berita|informasi|kabar)\b[^.!?]{0,100}\b(?:ke|di|dari) (?:ponsel|gawai|hp|e-?mail) (?:anda|kamu)\.?$/i,
  /^for (?:the )?latest (?:and breaking )?news\b[^.!?]{0,30}, (?:download|text|dial|visit)\b/i,
  /^get the (?:latest )?news\b[^.!?]{0,60}\b(?:via sms|(?:and )?download the)\b/i,
  /^activ(?:á|a|ar) las notificaciones y (?:enter|recib)/i,
  /^get the latest on the go: download the .{2,60}\bapp\b.{0,40}$/i,
];
