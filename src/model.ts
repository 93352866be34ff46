export { type Problem, type ProblemCode, parseFeed, parseProject } from "./model/parse.js";
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
