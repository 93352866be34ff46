import { css } from "lit";

/** The styles of objectives, by themselves and in a card. */
export const styles = css`
  [part="checklist"] {
    display: grid;
    gap: 0.75em;
    list-style: decimal;
    padding-inline-start: 1.75em;
  }
  [part="checklist"] ::marker {
    color: var(--accent);
    font-weight: 600;
  }
  [part="checklist"] [part="checklist"] {
    gap: 0.5em;
    margin-block-start: 0.5em;
  }
  [part="checklist"] [part="checklist"] [part="checklist"] {
    padding-inline-start: 1.25em;
  }
  [part="objective"] > .state {
    display: flex;
  }
  .progress {
    font-size: 0.875em;
    font-variant-numeric: tabular-nums;
  }
  .figure {
    display: inline-block;
  }
  [part="tally"] {
    margin-block-end: 0.75em;
  }
  meter {
    appearance: none;
    background: var(--line);
    block-size: 0.5em;
    border: 1px solid transparent;
    border-radius: 0.25em;
    display: block;
    inline-size: 100%;
    margin-block: 0.375em;
    max-inline-size: 20em;
    overflow: hidden;
  }
  meter::-webkit-meter-inner-element {
    display: block;
    block-size: 100%;
  }
  meter::-webkit-meter-bar {
    background: none;
    block-size: 100%;
    border: 0;
    border-radius: 0;
    position: static;
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
    }
  }
`;
