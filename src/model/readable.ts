/** Whether a text has anything to read: more than spaces, and signs without a shape (a text of no width is no title). */
export const readable = /[^\s\u200B-\u200F\u2060]/;
