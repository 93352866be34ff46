export { parseFeed, parseProject } from "./model/parse.js";
export type { Problem, ProblemCode } from "./model/problem.js";
export {
  type Budget,
  type Country,
  type Objective,
  type Partner,
  type Progress,
  type Project,
  type Text,
  projectSchema,
} from "./model/project.js";
