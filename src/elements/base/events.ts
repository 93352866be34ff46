import type { Problem, ProblemCode } from "../../model/problem.js";

/** Something of the data could not be read. It carries where and what, never the data. */
export class FicheErrorEvent extends Event {
  /** Every problem of this reading, the first one first. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("fiche-error", { bubbles: true, composed: true });
    this.problems = problems;
  }

  /** What is wrong first of all. */
  get code(): ProblemCode {
    return this.problems[0].code;
  }

  /** Where: a JSON path such as `budget[0].currency`; empty for the record as a whole. */
  get path(): string {
    return this.problems[0].path;
  }
}

/** The element has drawn its data. */
export class FicheReadyEvent extends Event {
  constructor() {
    super("fiche-ready", { bubbles: true, composed: true });
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    "fiche-error": FicheErrorEvent;
    "fiche-ready": FicheReadyEvent;
  }
}
