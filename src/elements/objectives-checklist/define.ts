import { ObjectivesChecklist } from "./objectives-checklist.js";

ObjectivesChecklist.define();

// With the class come its types: registering is then all it takes for the DOM to know the tag.
export { ObjectivesChecklist };
