/** The key that is held for copying, printing and selecting, as it is written on the keyboard. */
export const COMMAND_KEY = /^Mac/.test(navigator.platform) ? "⌘" : "Ctrl";
