import { PartnerBadgeList } from "./partner-badge-list.js";

PartnerBadgeList.define();

// Re-exported so that importing this entry also brings the types: the class, and its tag for the DOM.
export { PartnerBadgeList };
