import english from "../../public/_locales/en/messages.json" with {
  type: "json",
};
import indonesian from "../../public/_locales/id/messages.json" with {
  type: "json",
};

export type MessageKey = keyof typeof indonesian;

/** Every message in Indonesian and in English. Content scripts have this worked out, and only what they say (vite.config.ts). */
export const MESSAGES = Object.fromEntries(
  Object.entries(indonesian).map(([key, { message }]) => [
    key,
    [message, english[key as MessageKey].message],
  ]),
) as unknown as Record<MessageKey, readonly [string, string]>;
