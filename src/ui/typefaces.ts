import type { Font } from "../settings/schema.ts";

/** As tokens.css has it, for the interface. */
const SERIF =
  '"Iowan Old Style", "Charter", "Source Serif 4", Georgia, "Liberation Serif", "Noto Serif", serif';
/** As tokens.css has it, for the interface. */
const SANS =
  'system-ui, "Segoe UI", Roboto, "Liberation Sans", "Noto Sans", sans-serif';

/** The families of the text's fonts, as style sheets list them. Until those that come with Bening are there, their nearest kin shows. */
export const TYPEFACES: Record<Font, string> = {
  serif: SERIF,
  sans: SANS,
  literata: `"Bening Literata", ${SERIF}`,
  atkinson: `"Bening Atkinson", ${SANS}`,
  lexend: `"Bening Lexend", ${SANS}`,
};
