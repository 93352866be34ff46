// What ESLint can check of the rules of the repository; the rest is in the tests beside this file. Run from the root by `npm run check:lint`.
import js from "@eslint/js";
import { defineConfig, globalIgnores } from "eslint/config";
import lit from "eslint-plugin-lit";
import litA11y from "eslint-plugin-lit-a11y";
import wc from "eslint-plugin-wc";
import tseslint from "typescript-eslint";

// Scripts outside the type checker hold functions that run in a page.
const pageGlobals =
  "window document location navigator customElements addEventListener getComputedStyle matchMedia requestAnimationFrame " +
  "HTMLElement Node CSSStyleSheet DOMParser DataTransfer ClipboardEvent";
const globals = Object.fromEntries(
  [...Object.getOwnPropertyNames(globalThis), ...pageGlobals.split(" ")].map((name) => [name, false]),
);

const syntax = (selector, message) => ({ selector, message });

const stringsOfCode = [
  syntax("CallExpression[callee.name='Function'], NewExpression[callee.name='Function']", "A strict CSP forbids it."),
  syntax("CallExpression[callee.name='eval']", "A strict CSP forbids it."),
];

const repositorySyntax = [
  ...stringsOfCode,
  syntax(
    "ExportDefaultDeclaration, ExportSpecifier[exported.name='default'], ExportSpecifier[exported.value='default']",
    "Named exports only.",
  ),
  syntax("TSEnumDeclaration", "A const object instead of an enum."),
  syntax(
    "AssignmentExpression[left.property.name=/^(inner|outer)HTML$/][right.type!='Literal'], CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe)$/]",
    "Strangers' data never becomes markup: draw a template.",
  ),
  syntax("TemplateElement[value.raw=/\\d\\s*rem\\b/]", "Root font sizes of host pages differ: use em."),
  syntax(
    "TemplateElement[value.raw=/\\sstyle\\s*=/]",
    "`style-src 'self'` blocks it: a class, a <meter>, or a property set from script.",
  ),
];

const repositoryImports = {
  paths: [
    { name: "lit/directives/unsafe-html.js", message: "Strangers' data never becomes markup." },
    { name: "lit/directives/unsafe-svg.js", message: "Strangers' data never becomes markup." },
    { name: "lit/directives/style-map.js", message: "Its first render is an inline style, which a strict CSP blocks." },
    { name: "lit/static-html.js", importNames: ["unsafeStatic"], message: "Use literal`…`." },
    { name: "zod", message: "zod/mini: full zod is twice the bundle and needs Function()." },
  ],
};

const noDist = {
  patterns: [{ group: ["**/dist/**"], message: "Only test/repository, test/dist and test/hostile read dist." }],
};

const unfinished = ["it", "test", "describe"].flatMap((object) =>
  ["only", "skip"].map((property) => ({ object, property, message: "Every test runs." })),
);

export default defineConfig(
  globalIgnores(["dist/", "**/generated/", "storybook-static/"]),
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    extends: [js.configs.recommended],
    languageOptions: { globals },
    rules: {
      eqeqeq: "error",
      // Control characters are what texts are cleaned of here.
      "no-control-regex": "off",
      "no-restricted-properties": ["error", ...unfinished],
      "no-restricted-syntax": ["error", ...stringsOfCode],
      "no-warning-comments": "error",
      "object-shorthand": "error",
      "prefer-const": "error",
    },
  },
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommended],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname + "/../.." } },
    rules: {
      "no-undef": "off",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/consistent-type-exports": "error",
      "@typescript-eslint/no-empty-object-type": ["error", { allowObjectTypes: "always" }],
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-for-in-array": "error",
      "@typescript-eslint/no-implied-eval": "error",
      "@typescript-eslint/no-misused-promises": "error",
      "@typescript-eslint/no-unnecessary-type-assertion": "error",
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    },
  },
  {
    files: ["src/**/*.ts", "stories/**/*.ts"],
    extends: [lit.configs["flat/recommended"], wc.configs["flat/recommended"]],
    plugins: { "lit-a11y": litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // WebKit drops the list semantics of a list without markers unless the role is written down.
      "lit-a11y/no-redundant-role": "off",
      "lit/prefer-nothing": "error",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "max-lines": ["error", 250],
      "no-restricted-imports": ["error", repositoryImports],
      "no-restricted-syntax": ["error", ...repositorySyntax],
    },
  },
  { files: ["src/**/*.ts"], ignores: ["src/builder/**"], rules: { "no-console": ["error", { allow: ["warn"] }] } },
  {
    files: ["test/**/*.ts"],
    rules: {
      // chai's assertions are properties, and a test knows what its fixture holds.
      "@typescript-eslint/no-unused-expressions": "off",
      "@typescript-eslint/no-non-null-assertion": "off",
      "no-restricted-imports": ["error", noDist],
    },
  },
);
