import { css } from "lit";

/** How objectives look, alone and in a card. */
export const styles = css`
  .objectives {
    display: grid;
    gap: 0.75em;
    list-style: decimal;
    padding-inline-start: 1.75em;
  }
  .objectives ::marker {
    color: var(--accent);
    font-weight: 600;
  }
  .objectives .objectives {
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  .objectives .objectives .objectives {
    padding-inline-start: 1.25em;
  }
  [part="objective"] > span {
    display: block;
  }
  [part="objective"] > .state {
    display: flex;
  }
  .progress {
    font-variant-numeric: tabular-nums;
  }
  .progress span {
    margin-inline-end: 0.75em;
  }
  .tally {
    margin-block-end: 0.75em;
  }
  meter {
    appearance: none;
    background: var(--line);
    block-size: 0.5em;
    display: block;
    inline-size: 100%;
    margin-block: 0.375em;
    max-inline-size: 20em;
  }
  meter::-webkit-meter-inner-element,
  meter::-webkit-meter-bar {
    background: var(--line);
    block-size: 100%;
    border: 0;
  }
  meter::-webkit-meter-optimum-value,
  meter::-moz-meter-bar {
    background: var(--accent);
  }
  @media (forced-colors: active) {
    meter {
      appearance: auto;
    }
  }
`;
