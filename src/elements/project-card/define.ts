import { ProjectCard } from "./project-card.js";

ProjectCard.define();
