// The forms for applications built with npm: the record is an object in a module, so none of it becomes markup.
import { localeOf } from "../i18n/locale.js";
import { fallbackOf } from "./fallback.js";
import { attributes, escaped } from "./markup.js";
import { chosenSettings } from "./settings.js";
import type { ElementEmbed } from "./snippet.js";

/** The command that installs exactly this version. */
export const installLine = (version: string) => `npm install --save-exact fiche@${version}`;

export const importLine = 'import "fiche/define";';

/** Tells Vue's compiler that the elements are not components. */
export const vueOption = `vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("fiche-") } } })`;

/** The record as a constant of a module; `<` is escaped so that no text can end the script around it. */
const constant = (record: unknown) => `const project = ${JSON.stringify(record, null, 2).replace(/</g, "\\u003c")};`;

function partsOf({ tag, record, src, settings, lang = "", fallbackLang = "en" }: ElementEmbed) {
  const own = lang || fallbackLang;
  const { title, url } = fallbackOf(record, localeOf(own));
  return {
    title,
    link: { href: url, lang: own },
    attributeText: attributes({ lang, ...chosenSettings(tag, settings), src }),
  };
}

/** A component for React 19. */
export function reactSnippet(embed: ElementEmbed): string {
  const { tag, record, src } = embed;
  const { title, link, attributeText } = partsOf(embed);
  const name = link.href ? "a" : "span";
  return `${importLine}
${src === undefined ? `\n${constant(record)}\n` : ""}
export function FicheProject() {
  return (
    <${tag}${attributeText}${src === undefined ? " project={project}" : ""}>
      <${name}${attributes(link)}>{${JSON.stringify(title)}}</${name}>
    </${tag}>
  );
}
`;
}

/** A component for Vue 3, in a file of its own. */
export function vueSnippet(embed: ElementEmbed): string {
  const { tag, record, src } = embed;
  const { title, link, attributeText } = partsOf(embed);
  const name = link.href ? "a" : "span";
  // Without v-pre, Vue would evaluate double braces in a title.
  return `<script setup>
${importLine}
${src === undefined ? `\n${constant(record)}\n` : ""}</script>

<template>
  <${tag}${attributeText}${src === undefined ? ' :project="project"' : ""}>
    <${name} v-pre${attributes(link)}>${escaped(title)}</${name}>
  </${tag}>
</template>
`;
}
