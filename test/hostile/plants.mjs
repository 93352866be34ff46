// Ten mistakes that somebody could make in an afternoon: the place of each in the code, and the test that must catch it.

/** `find` stands once in `file`, and is replaced by `plant`; then `test`, in the file of tests `caughtBy`, fails. */
export const plants = [
  {
    mistake: "a javascript: link let through",
    file: "src/model/project.ts",
    find: "(text) => addressPattern.test(text) && isUrl(text)",
    plant: "(text) => isUrl(text)",
    caughtBy: "test/hostile/strangers-text.test.ts",
    test: "never becomes a link or a picture, unless it is a web address",
  },
  {
    mistake: "an inline style",
    file: "src/elements/objectives-checklist/objectives-checklist.template.ts",
    find: '<div class="note" part="lead">',
    plant: '<div class="note" part="lead" style="opacity: 0.9">',
    caughtBy: "test/repository/elements.test.mjs",
    test: "no element has an inline style",
  },
  {
    mistake: "an unguarded define",
    file: "src/elements/base/project-element.ts",
    find: "if (!taken) registry.define(",
    plant: "if (!taken || taken.version === version) registry.define(",
    caughtBy: "test/elements/registering.test.ts",
    test: "twice says and changes nothing",
  },
  {
    mistake: "a swallowed fetch error",
    file: "src/elements/base/load.ts",
    find: 'if (!response.ok) return failed({ code: "http", status: response.status });',
    plant: "if (!response.ok) return { value: {} };",
    caughtBy: "test/elements/src.test.ts",
    test: "keeps its children and names the fault (http)",
  },
  {
    mistake: "innerHTML",
    file: "src/elements/base/project-element.ts",
    find: "    const { parseResults } = this;\n",
    plant:
      "    const { parseResults } = this;\n" +
      '    for (const each of this.renderRoot.querySelectorAll("p,span,b,dd,div"))\n' +
      "      if (!each.firstElementChild) each.innerHTML = each.textContent;\n",
    caughtBy: "test/hostile/strangers-text.test.ts",
    test: "is shown as it is in fr: <script>",
  },
  {
    mistake: "a leaked observer",
    file: "src/elements/base/locale-controller.ts",
    find: "observer.disconnect();",
    plant: "",
    caughtBy: "test/elements/life.test.ts",
    test: "leaves nothing observing when the last element is removed",
  },
  {
    mistake: "a second Intl construction in a loop",
    file: "src/i18n/memoized.ts",
    find: "    results.set(cacheKey, made);\n",
    plant: "",
    caughtBy: "test/hostile/formatters.test.ts",
    test: "a formatter of Intl is made once for a page, whatever is drawn with it",
  },
  {
    mistake: "a missing lang on fallback text",
    file: "src/elements/base/shared.template.ts",
    find: "html`<span lang=${lang} dir=${dir ?? nothing}>${text}</span>`",
    plant: "html`<span dir=${dir ?? nothing}>${text}</span>`",
    caughtBy: "test/elements/objectives-checklist/progress.test.ts",
    test: "names a unit in another language in that language",
  },
  {
    mistake: "state by colour only",
    file: "src/elements/objectives-checklist/objectives-checklist.template.ts",
    find: ': html`<li part="objective"><div part="text">${words}</div><div class="state ${state.code}" part="state">${state.word}',
    plant: ': html`<li part="objective"><div part="text">${words}</div><div class="state ${state.code}" part="state">',
    caughtBy: "test/elements/objectives-checklist/objectives-checklist.test.ts",
    test: "are words beside a mark of their own shape",
  },
  {
    mistake: "a rem",
    file: "src/elements/base/shared.styles.ts",
    find: "padding: 1em;",
    plant: "padding: 1rem;",
    caughtBy: "test/repository/elements.test.mjs",
    test: "no length of the elements is in rem",
  },
];

/** The source with the mistake in it. Throws where the place to plant it is not found, or is not the only one. */
export function planted(source, { mistake, file, find, plant }) {
  const count = source.split(find).length - 1;
  if (count !== 1) throw new Error(`${mistake}: the place to plant it was found ${count} times in ${file}.`);
  return source.replace(find, () => plant);
}
