// TipTap comes as modules without a file for browsers: this one is bundled for the page of editors.
export { Editor } from "@tiptap/core";
export { StarterKit } from "@tiptap/starter-kit";
