// One page with the rich-text editors and the sanitizer that run in a browser, set up as their documentation says. Each takes source code
// that was typed or pasted and returns what it would save.
import DOMPurify from "/node_modules/dompurify/dist/purify.es.mjs";
import * as ck from "/node_modules/ckeditor5/dist/browser/ckeditor5.js";
import { configuration as recipe } from "/recipes/ckeditor-5.js";
import { Editor, StarterKit } from "/tip-tap.js";

const { tinymce, Quill } = window;

const place = () => document.body.appendChild(document.createElement("div"));

/** A paste of formatted text, as from a page or a word processor. */
function paste(into, html) {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/html", html);
  clipboardData.setData("text/plain", new DOMParser().parseFromString(html, "text/html").body.textContent);
  into.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
}

const settled = () => new Promise((done) => setTimeout(done));

async function tinyMce() {
  const target = place();
  const [editor] = await tinymce.init({
    target,
    license_key: "gpl",
    plugins: "code link lists table",
    promotion: false,
    content_css: false,
    skin: false,
  });
  return {
    "tinymce-source": (html) => {
      editor.setContent(html);
      return editor.getContent();
    },
    "tinymce-paste": async (html) => {
      editor.setContent("");
      editor.focus();
      paste(editor.getBody(), html);
      await settled();
      return editor.getContent();
    },
  };
}

async function ckEditor(id, configuration = {}, plugins = []) {
  const { Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, Table, SourceEditing } = ck;
  const editor = await ck.ClassicEditor.create(place(), {
    licenseKey: "GPL",
    plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, Table, SourceEditing, ...plugins],
    ...configuration,
  });
  return {
    [`${id}-source`]: (html) => {
      editor.setData(html);
      return editor.getData();
    },
    [`${id}-paste`]: async (html) => {
      editor.setData("");
      paste(editor.editing.view.getDomRoot(), html);
      await settled();
      return editor.getData();
    },
  };
}

const everything = { name: /.*/, attributes: true, classes: true, styles: true };

function quill() {
  const editor = new Quill(place(), {});
  return {
    "quill-paste": async (html) => {
      editor.setText("");
      editor.focus();
      paste(editor.root, html);
      await settled();
      return editor.getSemanticHTML();
    },
  };
}

function tipTap() {
  const editor = new Editor({ element: place(), extensions: [StarterKit] });
  return {
    "tiptap-source": (html) => {
      editor.commands.setContent(html);
      return editor.getHTML();
    },
    "tiptap-paste": async (html) => {
      editor.commands.clearContent();
      paste(editor.view.dom, html);
      await settled();
      return editor.getHTML();
    },
  };
}

window.editors = Object.assign(
  {},
  ...(await Promise.all([
    tinyMce(),
    ckEditor("ckeditor-5"),
    ckEditor("ckeditor-5-everything", { htmlSupport: { allow: [everything] } }, [ck.GeneralHtmlSupport]),
    ckEditor("ckeditor-5-recipe", recipe, [ck.GeneralHtmlSupport]),
    quill(),
    tipTap(),
    { dompurify: (html) => DOMPurify.sanitize(html) },
  ])),
);
