export { ProjectCard } from "./elements/project-card/project-card.js";
export { PartnerBadgeList } from "./elements/partner-badge-list/partner-badge-list.js";
export { ObjectivesChecklist } from "./elements/objectives-checklist/objectives-checklist.js";
export { BudgetChip } from "./elements/budget-chip/budget-chip.js";
export { FicheErrorEvent, FicheReadyEvent } from "./elements/events.js";
export { type Problem, type ProblemCode, parseFeed, parseProject } from "./model/parse.js";
export type { Budget, Country, Objective, Partner, Progress, Project, Text } from "./model/project.js";
export { problemSentence } from "./i18n/problem-sentences.js";
export { version } from "./version.js";
