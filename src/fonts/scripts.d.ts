/** A font's built script, which the extension's own pages import by its address. */
declare module "/fonts/*.js";
