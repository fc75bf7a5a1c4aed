import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Words } from "./i18n.ts";

const none: Words = Object.assign((key: string) => key, {
  language: "id",
} as const);

/** The words of the interface, for every component below. */
export const WordsContext = createContext<Words>(none);

export const useWords = (): Words => useContext(WordsContext);
