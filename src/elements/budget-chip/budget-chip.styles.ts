import { css } from "lit";

/** How amounts look, in a chip and in a card. */
export const amountStyles = css`
  [part="amounts"] {
    display: grid;
    gap: 0.5em;
  }
  [part~="chip"] .note {
    display: inline-block;
  }
  [part="amount"] {
    font-variant-numeric: tabular-nums;
    font-weight: 600;
  }
`;

/** The chip alone: a hairline around one line of text, set in the host's own. */
export const styles = css`
  :host {
    display: inline-block;
    max-inline-size: 100%;
  }
  .root {
    display: inline-block;
    font-size: var(--fiche-font-size, 1em);
    padding: 0.0625em 0.5em;
  }
`;
