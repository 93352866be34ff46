import { css } from "lit";

export const styles = css`
  .root {
    contain-intrinsic-block-size: auto 32em;
    contain-intrinsic-inline-size: 20em;
    container-type: inline-size;
    content-visibility: auto;
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-block-start: 3px solid var(--accent);
    border-radius: var(--fiche-radius, 0.25em);
    box-sizing: border-box;
    display: grid;
    gap: 1.25em 2.5em;
    grid-template-columns: minmax(0, 1fr);
    padding: 1.25em;
  }
  .eyebrow {
    align-items: center;
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin-block-end: 0.375em;
  }
  .eyebrow b {
    color: var(--accent);
    font-size: 0.875em;
    letter-spacing: 0.04em;
  }
  .title {
    font-size: 1.25em;
    font-weight: 650;
    margin: 0;
    text-wrap: balance;
  }
  .title a {
    color: inherit;
    text-decoration-color: var(--line);
  }
  .title a:hover {
    color: var(--accent);
    text-decoration-color: currentcolor;
  }
  .themes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block-start: 0.75em;
  }
  .themes li {
    border: 1px solid var(--line);
    border-radius: 1em;
    font-size: 0.875em;
    padding: 0.0625em 0.75em;
  }
  .themes .note {
    font-size: 0.875em;
  }
  .summary p {
    max-inline-size: 42em;
    white-space: pre-line;
  }
  details {
    margin-block-start: 0.5em;
  }
  details p {
    margin-block-start: 0.5em;
  }
  summary {
    color: var(--accent);
    cursor: pointer;
    font-size: 0.875em;
    font-weight: 600;
    inline-size: fit-content;
  }
  details[open] .closed,
  details:not([open]) .open {
    display: none;
  }
  .facts {
    align-content: start;
    align-self: start;
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
  .amount + .note {
    margin-inline-start: 0.25em;
  }
  .countries {
    column-gap: 1.25em;
    display: flex;
    flex-wrap: wrap;
  }
  .focus::before {
    background: var(--accent);
    block-size: 0.4375em;
    border-radius: 50%;
    content: "";
    display: inline-block;
    forced-color-adjust: none;
    inline-size: 0.4375em;
    margin-inline-end: 0.375em;
    vertical-align: 0.125em;
  }
  .body {
    align-content: start;
    display: grid;
    gap: 1.5em;
    grid-template-columns: minmax(0, 1fr);
  }
  .heading {
    font-size: 1em;
    font-weight: 650;
    margin: 0 0 0.625em;
  }
  .links {
    display: grid;
    gap: 0.375em;
  }
  footer {
    border-block-start: 1px solid var(--line);
    padding-block-start: 0.75em;
  }
  footer span + span::before,
  footer a + span::before {
    content: " · ";
  }
  @container (inline-size < 22em) {
    .card {
      padding: 1em;
    }
  }
  @container (inline-size >= 48em) {
    .card {
      padding: 2em;
    }
    .title {
      font-size: 1.5em;
    }
    .split {
      grid-template-columns: minmax(0, 1fr) minmax(14em, 18em);
      grid-template-rows: auto auto 1fr;
    }
    .split > * {
      grid-column: 1;
    }
    .split > header,
    .split > footer {
      grid-column: 1 / -1;
    }
    .split > .facts {
      border-block: 0;
      border-inline-start: 1px solid var(--line);
      grid-column: 2;
      grid-row: 2 / span 2;
      padding-block: 0;
      padding-inline-start: 2em;
    }
    .split .countries {
      display: block;
    }
  }
  @media print {
    .root {
      content-visibility: visible;
    }
    .row,
    .badge,
    .objective {
      break-inside: avoid;
    }
    summary {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
