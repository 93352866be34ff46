// What every element starts from. A theme leaks two dozen properties into a shadow root, and `*` in the page beats `:host`: so the
// reset stands on an inner root. Only the font family comes from the page. Letter, word and line spacing stay inherited from the
// host, so that a reader's own spacing sheet (WCAG 1.4.12) still reaches the text.
import { css } from "lit";

export const shared = css`
  :host {
    display: block;
    letter-spacing: normal;
    line-height: 1.45;
    min-inline-size: 0;
    word-spacing: normal;
  }
  :host([hidden]) {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  .root {
    all: initial;
    display: block;
    font-family: var(--fiche-font, inherit);
    font-size: var(--fiche-font-size, medium);
    letter-spacing: inherit;
    line-height: inherit;
    overflow-wrap: anywhere;
    word-spacing: inherit;
    color-scheme: light;
    --muted: var(--fiche-muted, light-dark(#4d5b69, #a9b6c3));
    --line: var(--fiche-line, light-dark(#d3dae1, #3a4855));
    --accent: var(--fiche-accent, light-dark(#0a5591, #7cbcf0));
    background: var(--fiche-surface, light-dark(#fff, #141c24));
    border: 1px solid var(--line);
    border-radius: var(--fiche-radius, 0.25em);
    box-sizing: border-box;
    color: var(--fiche-ink, light-dark(#16212c, #e6ebf0));
    min-block-size: 100%;
    padding: 1em;
  }
  .dark {
    color-scheme: dark;
  }
  .auto {
    color-scheme: light dark;
  }
  a {
    color: var(--accent);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.18em;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  :focus-visible {
    outline: 2px solid var(--accent);
    outline-offset: 2px;
  }
  a,
  span {
    unicode-bidi: isolate;
  }
  ul,
  ol,
  p,
  dl,
  dd {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  .note {
    color: var(--muted);
    font-size: 0.875em;
  }
  .unseen {
    clip-path: inset(50%);
    height: 1px;
    overflow: hidden;
    position: absolute;
    user-select: none;
    white-space: nowrap;
    width: 1px;
  }
  .mark {
    block-size: 1em;
    border: 0.09375em solid;
    border-radius: 50%;
    color: var(--accent);
    fill: none;
    flex: none;
    inline-size: 1em;
    stroke: currentcolor;
    stroke-width: 1.5;
  }
  .state {
    align-items: center;
    display: inline-flex;
    font-size: 0.875em;
    font-weight: 600;
    gap: 0.375em;
  }
  .closed {
    color: light-dark(#1d6a3d, #7fd0a0);
  }
  .cancelled {
    color: light-dark(#9a2f2b, #f0a39d);
  }
  [part="more"] {
    border: 1px solid var(--line);
    border-radius: 0.25em;
    color: var(--accent);
    cursor: pointer;
    font-size: 0.875em;
    inline-size: fit-content;
    list-style: none;
    margin-block-start: 1em;
    padding: 0.375em 1em;
  }
  [part="more"] + * {
    margin-block-start: 1em;
  }
  [part="more"]:hover {
    border-color: currentcolor;
  }
  details[open] .folded,
  details:not([open]) .open {
    display: none;
  }
  @media (forced-colors: active) {
    .mark {
      color: CanvasText !important;
    }
  }
  @media print {
    .root {
      color-scheme: light;
    }
    [part="more"] {
      display: none;
    }
    details::details-content {
      content-visibility: visible;
      display: block;
    }
  }
`;
