import { PartnerBadgeList } from "./partner-badge-list.js";

PartnerBadgeList.define();

// With the class come its types: registering is then all it takes for the DOM to know the tag.
export { PartnerBadgeList };
