// CKEditor 5 with its General HTML Support plugin: part of the configuration that ClassicEditor.create() takes.
export const configuration = {
  htmlSupport: {
    allow: [
      // CKEditor's name for every element that it does not know: without it, fiche-… is dropped.
      { name: "$customElement" },
      { name: /^fiche-/, attributes: /^(?!on)/ },
      { name: /^(a|div)$/, attributes: /^(lang$|data-fiche)/, classes: /^fiche-/ },
    ],
  },
};
