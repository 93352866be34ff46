import { css } from "lit";

/** How objectives look, alone and in a card. */
export const styles = css`
  .tally {
    margin-block-end: 0.75em;
  }
  .objectives {
    counter-reset: objective;
    display: grid;
    gap: 0.75em;
  }
  .objective {
    counter-increment: objective;
    display: grid;
    gap: 0.125em;
    grid-template-columns: minmax(0, 1fr);
    justify-items: start;
    padding-inline-start: 2em;
    position: relative;
  }
  .objective::before {
    color: var(--accent);
    content: counter(objective);
    font-variant-numeric: tabular-nums;
    font-weight: 600;
    inset-inline-start: 0;
    position: absolute;
  }
  .objective .objectives {
    border-inline-start: 1px solid var(--line);
    justify-self: stretch;
    margin-block-start: 0.5em;
    padding-inline-start: 0.75em;
  }
  .objective .objective {
    padding-inline-start: 1.75em;
  }
  .objective .objective::before {
    content: counters(objective, ".");
  }
  .objective .objective .objective .objectives {
    padding-inline-start: 0;
  }
  .progress {
    display: flex;
    flex-wrap: wrap;
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
    gap: 0 1em;
    inline-size: 100%;
  }
  .progress .note {
    font-size: 1em;
  }
  meter {
    background: var(--line);
    block-size: 0.5em;
    border: 0;
    border-radius: 0.25em;
    flex-basis: 100%;
    margin-block: 0.375em;
    max-inline-size: 20em;
    overflow: hidden;
    appearance: none;
  }
  meter::-webkit-meter-inner-element {
    border: 0;
    block-size: 100%;
  }
  meter::-webkit-meter-bar {
    background: var(--line);
    block-size: 100%;
    border: 0;
    border-radius: 0.25em;
  }
  meter::-webkit-meter-optimum-value {
    background: var(--accent);
  }
  meter::-moz-meter-bar {
    background: var(--accent);
  }
  @media (forced-colors: active) {
    meter {
      appearance: auto;
      forced-color-adjust: auto;
    }
  }
`;
