import { ObjectivesChecklist } from "./objectives-checklist.js";

ObjectivesChecklist.define();

// Re-exported so that importing this entry also brings the types: the class, and its tag for the DOM.
export { ObjectivesChecklist };
