import { BudgetChip } from "./budget-chip.js";

BudgetChip.define();
