export { parseFeed, parseProject } from "./model/parse.js";
export type { Problem, ProblemCode } from "./model/problem.js";
export {
  type Budget,
  type BudgetInput,
  type Country,
  type CountryInput,
  type FeedInput,
  type FicheInput,
  type Objective,
  type ObjectiveInput,
  type Partner,
  type PartnerInput,
  type Progress,
  type Project,
  type ProjectInput,
  type Text,
  type TextInput,
  feedSchema,
  projectSchema,
} from "./model/project.js";
