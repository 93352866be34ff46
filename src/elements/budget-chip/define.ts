import { BudgetChip } from "./budget-chip.js";

BudgetChip.define();

// With the class come its types: registering is then all it takes for the DOM to know the tag.
export { BudgetChip };
