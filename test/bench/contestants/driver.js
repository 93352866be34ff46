// What is done to every contestant that is an element: put into the page, told another language, given another title.
globalThis.benchElement = (tag, { inherits }) => ({
  mount(stage, projects, lang) {
    const all = document.createDocumentFragment();
    for (const project of projects) {
      const element = document.createElement(tag);
      if (!inherits) element.setAttribute("lang", lang);
      element.setAttribute("project", project);
      all.append(element);
    }
    if (inherits) stage.setAttribute("lang", lang);
    stage.append(all);
  },
  empty() {
    document.querySelector("#stage").replaceChildren();
  },
  language(lang) {
    const stage = document.querySelector("#stage");
    if (inherits) stage.setAttribute("lang", lang);
    else for (const element of stage.children) element.setAttribute("lang", lang);
  },
  field(projects) {
    [...document.querySelector("#stage").children].forEach((element, at) =>
      element.setAttribute("project", projects[at]),
    );
  },
});
