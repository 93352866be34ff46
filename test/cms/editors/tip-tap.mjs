// TipTap is published as modules without a browser file, so this one is bundled for the page of editors.
export { Editor } from "@tiptap/core";
export { StarterKit } from "@tiptap/starter-kit";
