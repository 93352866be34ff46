// The layers of src, from the lowest to the highest: a file imports its own layer or a lower one, so that data flows one way, from the
// model through words, views and templates to the elements, their entries and the applications. No cycles, types included.
export const layers = [
  ["model", "model/|version\\.ts$"],
  ["i18n", "i18n/"],
  [
    "views",
    "problems/|elements/(messages|words|interface-words|names|generated/fr)\\.ts$|elements/[^/]+/[^/]+\\.view\\.ts$",
  ],
  ["templates", "elements/.+\\.(template|styles)\\.ts$"],
  ["element base", "elements/base/(?!.+\\.(template|styles)\\.ts$)|static/"],
  ["elements", "elements/([^/]+)/(?!define\\.ts$)[^/.]+\\.ts$|snippet/"],
  ["entries", "elements/[^/]+/define\\.ts$|(index|model|static|define)\\.ts$|script-tag/"],
  ["applications", "(builder|page-check|dev|docs|iframe|build)/"],
].map(([name, path]) => [name, `^src/(${path})`]);

/** Files of a layer are those that match it and no lower one. */
const pathOf = (index) => ({ path: layers[index][1], pathNot: layers.slice(0, index).map(([, path]) => path) });

/** The packages that only some files may import. */
const packages = [
  ["zod", "^node_modules/zod/", "^src/(model|build)/"],
  ["@lit/localize", "^node_modules/@lit/localize/", "^src/(i18n|build)/|(messages|-sentences|generated/fr)\\.ts$"],
];

export default {
  forbidden: [
    { name: "no circle", severity: "error", from: {}, to: { circular: true } },
    ...layers.slice(0, -1).map(([name], index) => ({
      name: `${name} imports no higher layer`,
      severity: "error",
      from: pathOf(index),
      to: {
        path: layers.slice(index + 1).map(([, path]) => path),
        pathNot: layers.slice(0, index + 1).map(([, path]) => path),
      },
    })),
    ...packages.map(([name, path, users]) => ({
      name: `${name} is imported by its layer alone`,
      severity: "error",
      from: { path: "^src/", pathNot: users },
      to: { path },
    })),
    {
      name: "views import no package",
      severity: "error",
      from: { path: "\\.view\\.ts$" },
      to: { path: "^node_modules/" },
    },
  ],
  options: {
    preserveSymlinks: true,
    doNotFollow: { path: "node_modules" },
    // Imports of types count too.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["import", "types", "default"] },
  },
};
