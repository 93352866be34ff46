// The script for a tag: one file with the four elements and both languages, for pages without a build.
import "../define.js";
import { upgradePlaceholders } from "./placeholders.js";
import { ProjectCard } from "../elements/project-card/project-card.js";

// A module knows its own address. A classic script from another origin does not, but its tag does, while the script first runs.
const tag = document.currentScript as HTMLScriptElement | null;
const address = tag?.src || import.meta.url || document.baseURI;
const loadBeside = (name: string) => import(/* @vite-ignore */ new URL(name, address).href) as Promise<unknown>;

ProjectCard.loadJsonLd = () => loadBeside("fiche-json-ld.js") as ReturnType<typeof ProjectCard.loadJsonLd>;
upgradePlaceholders();

// Editors never look at a console: with `?fiche-check` in the page's address, a file beside this one shows them the problems.
if (/[?&]fiche-check\b/.test(location.search)) loadBeside("fiche-check.js").catch(console.warn);
