// The script for a tag: one file with the four elements and both languages, for pages that build nothing.
import "./define.js";
import { upgradePlaceholders } from "./elements/placeholders.js";

upgradePlaceholders();
