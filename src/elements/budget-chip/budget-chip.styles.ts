import { css } from "lit";

/** The styles of amounts, in a chip and in a card. */
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

/** The chip by itself: a hairline around one line of text, in the host's own text. */
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
