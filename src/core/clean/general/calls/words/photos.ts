/** Whose photos are, and how they are seen. */
export const photos = (): RegExp[] => [
  /^data by ycharts$/i,
  /^photo caption:/i,
  /^(?:(?:an? )?(?:publication|print)-quality (?:photo|image|graphic)s? (?:is|are) available|an? (?:photo|map|image|video|infographic)s? accompanying this (?:announcement|release) (?:is|are) available)\b/i,
  /^\((?:logo|photo|video): https?:\/\/\S+ ?\)$/i,
  /\bcharts? by tradingview\.?$/i,
  /^click (?:on )?(?:the |this )?(?:graph|chart|image|photo|picture|map|table)s? (?:for|to) (?:an? )?(?:larger|bigger|enlarge|full|view)\b.{0,40}$/i,
  /^(?:featured|cover|header|banner) (?:image|photo|picture)s?(?: credit| source)?(?: is| are)?(?: from| via| by| courtesy|:| of\b.{2,60}, courtesy).{0,120}$/i,
  /^(?:(?:image|photo|pic) )?(?:via|source):? @[\w.]+$/i,
  /^sources?: .{2,160}\bdownload (?:the |this )?data\.?$/i,
  // The BBC's, until 2021.
  /^(?:Image (?:copyright|source) ?\p{Lu}[^.!?]{0,60}|(?:Image|Media) caption ?\p{Lu}.{0,250})$/u,
];
