/*
 * Calls to follow a newsroom in another service, which stand on pages of many newsrooms.
 */

/** Google's service that is followed, and none of its others that stories tell of. */
export const GOOGLE_NEWS = "google news(?! showcase| initiative)";

/** One sign of what may stand behind a channel's name: behind a comma or "yang" it would be a sentence about the channel. */
export const BEHIND = String.raw`(?:(?!,(?!\s*(?:klik|dan|serta)\b)|\byang\b).)`;
