import { ObjectivesChecklist } from "./objectives-checklist.js";

ObjectivesChecklist.define();
