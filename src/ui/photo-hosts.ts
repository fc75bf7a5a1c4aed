import { createContext } from "preact";

/** Host suffixes whose photos are shown without asking. */
export const PhotoHosts = createContext<readonly string[]>([]);
