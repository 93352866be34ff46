export { ProjectCard } from "./elements/project-card/project-card.js";
export { PartnerBadgeList } from "./elements/partner-badge-list/partner-badge-list.js";
export { ObjectivesChecklist } from "./elements/objectives-checklist/objectives-checklist.js";
export { BudgetChip } from "./elements/budget-chip/budget-chip.js";
export { FicheErrorEvent, FicheReadyEvent } from "./elements/base/events.js";
export { parseFeed, parseProject } from "./model/parse.js";
export type { Problem, ProblemCode } from "./model/problem.js";
export type {
  Budget,
  Country,
  FeedInput,
  FicheInput,
  Objective,
  ObjectiveInput,
  Partner,
  PartnerInput,
  Progress,
  Project,
  ProjectInput,
  Text,
} from "./model/project.js";
export { problemSentence } from "./problems/problem-sentences.js";
export { version } from "./version.js";
