import { ProjectCard } from "./project-card.js";

ProjectCard.define();

// Re-exported so that importing this entry also brings the types: the class, and its tag for the DOM.
export { ProjectCard };
