// The custom elements manifest for Storybook and editors: only what a page can use, at the paths that the package ships.
const published = (path) => path.replace(/^\/?src\/(.*)\.[jt]s$/, "dist/$1.js");
const isPublic = (member) => !member.static && (member.privacy ?? "public") === "public";

/** Removes what the analyzer misreads: Lit's internal state as attributes, and dispatched events as events named after their class. */
function publicPart(declaration) {
  const { members = [], attributes = [], events = [] } = declaration;
  const hidden = members.filter((member) => !isPublic(member)).map(({ name }) => name);
  return {
    ...declaration,
    members: members.filter(isPublic),
    attributes: attributes.filter(({ fieldName }) => !hidden.includes(fieldName)),
    events: events.filter(({ name }) => name?.startsWith("fiche-")),
  };
}

const publicOnly = {
  name: "public-only",
  packageLinkPhase({ customElementsManifest: manifest }) {
    const elementModules = manifest.modules.filter((module) =>
      module.declarations.some(({ kind }) => kind === "class"),
    );
    const rewritten = JSON.stringify(elementModules, (key, value) => {
      if (key === "declarations") return value.map((each) => (each.kind === "class" ? publicPart(each) : each));
      return (key === "path" || key === "module") && typeof value === "string" ? published(value) : value;
    });
    manifest.modules = JSON.parse(rewritten);
  },
};

export default {
  globs: ["src/elements/**/*.ts"],
  exclude: ["**/*.{view,template,styles,test}.ts", "**/define.ts"],
  outdir: "dist",
  litelement: true,
  packagejson: false,
  quiet: true,
  plugins: [publicOnly],
};
