import "./elements/project-card/define.js";
import "./elements/partner-badge-list/define.js";
import "./elements/objectives-checklist/define.js";
import "./elements/budget-chip/define.js";
