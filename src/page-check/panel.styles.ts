// The styles of panels, which must look the same in any theme: of the page, only the reader's own text spacing reaches them.
export const styles = `
:host {
  clear: both !important;
  display: block !important;
  float: none !important;
  inline-size: auto !important;
  letter-spacing: normal;
  line-height: 1.45;
  margin: 0.5em 0 !important;
  max-inline-size: none !important;
  min-inline-size: 0 !important;
  opacity: 1 !important;
  position: relative !important;
  scroll-margin: 6em !important;
  visibility: visible !important;
  word-spacing: normal;
  z-index: 2147483646 !important;
}
:host(:focus) {
  outline: none;
}
:host(:focus) .root {
  outline: 3px solid var(--accent);
  outline-offset: 2px;
}
.root {
  all: initial;
  background: var(--surface);
  border: 1px solid var(--ink);
  border-inline-start: 0.5em solid var(--state);
  box-sizing: border-box;
  color: var(--ink);
  color-scheme: light dark;
  display: block;
  font-family: system-ui, sans-serif;
  font-size: medium;
  letter-spacing: inherit;
  line-height: inherit;
  overflow-wrap: anywhere;
  padding: 0.75em 1em;
  text-align: start;
  word-spacing: inherit;
  --surface: light-dark(#fff, #16181d);
  --ink: light-dark(#1b1f24, #eceff3);
  --muted: light-dark(#4b5563, #b4bcc8);
  --accent: light-dark(#0a5591, #7cbcf0);
  --fine: light-dark(#1d6a3d, #7fd0a0);
  --repaired: light-dark(#7a4b00, #f0c070);
  --wrong: light-dark(#a1231f, #ffb0a8);
  --state: var(--muted);
}
.note,
.loading {
  --state: var(--muted);
}
.fine {
  --state: var(--fine);
}
.repaired {
  --state: var(--repaired);
}
.wrong {
  --state: var(--wrong);
}
h2 {
  font-size: 1.0625em;
  font-weight: 700;
  line-height: 1.3;
  margin: 0;
}
strong {
  color: var(--state);
  font-weight: 700;
}
p,
ul,
dl {
  list-style: none;
  margin: 0.5em 0 0;
  max-inline-size: 46em;
  padding: 0;
}
dl > div {
  margin-block-start: 0.125em;
}
dt,
dd {
  display: inline;
  margin: 0;
}
dt {
  color: var(--muted);
}
.findings > li {
  border-inline-start: 3px solid var(--state);
  margin-block-start: 0.5em;
  padding-inline-start: 0.625em;
}
button {
  background: none;
  border: 0;
  color: var(--accent);
  cursor: pointer;
  font: inherit;
  letter-spacing: inherit;
  padding: 0.25em 0;
  text-align: start;
  text-decoration: underline;
  word-spacing: inherit;
}
button:focus-visible {
  outline: 2px solid var(--accent);
  outline-offset: 2px;
}
@media (forced-colors: active) {
  .root,
  .findings > li {
    border-color: CanvasText;
  }
}
@media print {
  :host {
    display: none !important;
  }
}
`;
