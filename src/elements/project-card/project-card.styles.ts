import { css } from "lit";

export const styles = css`
  .root {
    border-block-start: 3px solid var(--accent);
    contain-intrinsic-inline-size: 20em;
    container-type: inline-size;
    padding: 0;
  }
  /* Not on the container: Firefox then takes the block size for none. On the element with the padding, because it clips focus outlines. */
  .far {
    contain-intrinsic-block-size: auto 32em;
    content-visibility: auto;
  }
  .card,
  .body {
    display: grid;
    gap: 1.25em 2.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .card,
  [part="error"] {
    padding: 1em;
  }
  .eyebrow,
  [part="themes"],
  [part="country-list"] {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
  }
  .eyebrow b {
    color: var(--accent);
    font-size: 0.875em;
  }
  [part="title"] {
    font-size: 1.25em;
    margin: 0.25em 0;
    text-wrap: balance;
  }
  [part="title"] a {
    color: inherit;
    text-decoration-color: var(--muted);
  }
  [part="themes"] {
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  [part="themes"] li {
    border: 1px solid var(--line);
    border-radius: 1em;
    font-size: 0.875em;
    padding: 0 0.75em;
  }
  p[part="summary"],
  [part="summary"] p {
    max-inline-size: 42em;
    white-space: pre-line;
  }
  [part="facts"] {
    align-content: start;
    border-block: 1px solid var(--line);
    display: grid;
    gap: 1em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    padding-block: 1em;
  }
  dt {
    color: var(--muted);
    font-size: 0.875em;
  }
  [part="facts"]:not(:has(+ .body)) {
    border-block-end: 0;
    padding-block-end: 0;
  }
  .focus::after {
    color: var(--accent);
    content: " ◆" / "";
    font-size: 0.75em;
  }
  .body {
    row-gap: 1.5em;
  }
  [part="heading"] {
    font-size: 1em;
    margin: 0 0 0.75em;
  }
  [part="link-list"] {
    display: grid;
    gap: 0.375em;
  }
  footer {
    border-block-start: 1px solid var(--line);
    padding-block-start: 0.75em;
  }
  @container (inline-size >= 48em) {
    .card {
      padding: 2em;
    }
    [part="title"] {
      font-size: 1.5em;
    }
    .split {
      grid-template-columns: minmax(0, 1fr) 17em;
      grid-template-rows: auto auto 1fr;
    }
    header,
    footer {
      grid-column: 1 / -1;
    }
    .split > [part="facts"] {
      border-block: 0;
      border-inline-start: 1px solid var(--line);
      grid-column: 2;
      grid-row: 2 / span 2;
      padding: 0 0 0 2em;
    }
    .split [part="country-list"] {
      display: block;
    }
  }
  @media print {
    .far {
      content-visibility: visible;
    }
    .row,
    [part="badge"],
    [part="objective"] {
      break-inside: avoid;
    }
  }
`;
