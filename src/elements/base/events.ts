import type { Problem, ProblemCode } from "../../model/problem.js";

/** Fired when some of the data could not be read. Carries codes and paths, never the data. */
export class FicheErrorEvent extends Event {
  /** Every problem that was found, in order. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super("fiche-error", { bubbles: true, composed: true });
    this.problems = problems;
  }

  /** The code of the first problem. */
  get code(): ProblemCode {
    return this.problems[0].code;
  }

  /** The JSON path of the first problem, such as `budget[0].currency`; empty for the record as a whole. */
  get path(): string {
    return this.problems[0].path;
  }
}

/** Fired when the element has rendered its data. */
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
