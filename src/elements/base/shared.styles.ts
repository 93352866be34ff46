// The base styles of every element. They reset an inner root, because themes leak two dozen inherited properties into a shadow root and
// `*` in the page beats `:host`. Only the font family comes from the page. Letter, word and line spacing are inherited from the host,
// so that a reader's own spacing style sheet (WCAG 1.4.12) still reaches the text.
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
  .state {
    align-items: center;
    display: inline-flex;
    font-size: 0.875em;
    font-weight: 600;
    gap: 0.375em;
    position: relative;
  }
  /* A ring with a shape in it. Both are borders, because backgrounds are lost in print and in forced colours. */
  .state::before,
  .state::after {
    block-size: 1em;
    border: 0.09375em solid;
    border-radius: 50%;
    box-sizing: border-box;
    color: var(--accent);
    content: "";
    flex: none;
    inline-size: 1em;
  }
  .state::after {
    border: 0.5em solid;
    border-radius: 0;
    clip-path: polygon(0 0);
    inset-inline-start: 0;
    position: absolute;
  }
  .active::after,
  .ongoing::after {
    clip-path: polygon(56% 23%, 56% 47%, 72% 57%, 66% 66%, 44% 53%, 44% 23%);
  }
  .finalisation::after {
    clip-path: polygon(27% 44%, 59% 44%, 50% 35%, 58% 27%, 81% 50%, 58% 73%, 50% 65%, 59% 56%, 27% 56%);
  }
  .closed::after,
  .done::after {
    clip-path: polygon(31% 48%, 42% 59%, 69% 29%, 77% 37%, 42% 75%, 23% 56%);
  }
  .cancelled::after,
  .dropped::after {
    clip-path: polygon(
      50% 42%,
      64% 28%,
      72% 36%,
      58% 50%,
      72% 64%,
      64% 72%,
      50% 58%,
      36% 72%,
      28% 64%,
      42% 50%,
      28% 36%,
      36% 28%
    );
  }
  .suspended::after {
    clip-path: polygon(33% 31%, 44% 31%, 44% 69%, 33% 69%, 33% 31%, 56% 31%, 67% 31%, 67% 69%, 56% 69%, 56% 31%);
  }
  :is(.closed, .done)::before,
  :is(.closed, .done)::after {
    color: light-dark(#1d6a3d, #7fd0a0);
  }
  :is(.cancelled, .dropped)::before,
  :is(.cancelled, .dropped)::after {
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
