import { css } from "lit";

/** How badges look, alone and in a card. */
export const styles = css`
  [part="badges"] {
    display: grid;
    gap: 1em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
  }
  [part="badge"] {
    display: grid;
    gap: 0.75em;
    grid-template-columns: 3em minmax(0, 1fr);
  }
  .logo {
    block-size: 3em;
    border: 1px solid var(--line);
    border-radius: 0.25em;
    color: var(--accent);
    display: grid;
    overflow: hidden;
    place-items: center;
    position: relative;
  }
  .initials {
    font-size: 0.625em;
    font-weight: 600;
  }
  .logo img {
    background: #fff;
    forced-color-adjust: none;
    block-size: 100%;
    inline-size: 100%;
    object-fit: contain;
    position: absolute;
  }
  .logo img.missing {
    visibility: hidden;
  }
  [part="id"] {
    display: inline-block;
  }
`;
