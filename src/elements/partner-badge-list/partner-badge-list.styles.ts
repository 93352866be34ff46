import { css } from "lit";

/** The styles of badges, by themselves and in a card. */
export const styles = css`
  [part="badges"] {
    display: grid;
    gap: 1em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
  }
  [part="badge"] {
    column-gap: 0.75em;
    display: grid;
    grid-template-columns: 3em minmax(0, 1fr);
    grid-template-rows: auto auto 1fr;
  }
  [part="badge"] > * {
    grid-column: 2;
  }
  [part="logo"] {
    align-self: start;
    block-size: 4.8em;
    border: 1px solid var(--line);
    border-radius: 0.4em;
    color: var(--accent);
    display: grid;
    font-size: 0.625em;
    font-weight: 600;
    grid-area: 1 / 1 / span 3;
    overflow: hidden;
    place-items: center;
    position: relative;
  }
  [part="logo"]::before {
    content: attr(data-initials);
  }
  [part="logo"] img {
    background: #fff;
    forced-color-adjust: none;
    block-size: 100%;
    inline-size: 100%;
    object-fit: contain;
    position: absolute;
  }
  [part="logo"] img.missing {
    visibility: hidden;
  }
  [part="id"] {
    display: inline-block;
  }
`;
