// The script for a tag: one file with the four elements and both languages, for pages that build nothing.
import "../define.js";
import { upgradePlaceholders } from "./placeholders.js";
import { ProjectCard } from "../elements/project-card/project-card.js";

// A module knows its own address. A classic script from another origin does not; its tag does, as long as the script begins.
const tag = document.currentScript as HTMLScriptElement | null;
const address = tag?.src || import.meta.url || document.baseURI;
const loadBeside = (name: string) => import(/* @vite-ignore */ new URL(name, address).href) as Promise<unknown>;

ProjectCard.loadJsonLd = () => loadBeside("fiche-json-ld.js") as ReturnType<typeof ProjectCard.loadJsonLd>;
upgradePlaceholders();

// Editors never see a console. What they see with `?fiche-check` in the page's address is another file, beside this one.
if (/[?&]fiche-check\b/.test(location.search)) loadBeside("fiche-check.js").catch(console.warn);
