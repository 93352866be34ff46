import { PartnerBadgeList } from "./partner-badge-list.js";

PartnerBadgeList.define();
