/** Matches text that has something to read, not only spaces and zero-width characters. */
export const readable = /[^\s\u200B-\u200F\u2060]/;
