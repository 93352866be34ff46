// The script for a tag: one file with the four elements and both languages, for pages that build nothing.
import "./define.js";
import { upgradePlaceholders } from "./elements/placeholders.js";

upgradePlaceholders();

// Editors never see a console. What they see with `?fiche-check` in the page's address is another file, beside this one.
const check = "./fiche-check.js";
if (/[?&]fiche-check\b/.test(location.search)) import(/* @vite-ignore */ check).catch(console.warn);
