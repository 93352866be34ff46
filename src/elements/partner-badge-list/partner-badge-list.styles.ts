import { css } from "lit";

/** How badges look, alone and in a card. */
export const styles = css`
  .badges {
    display: grid;
    gap: 1em 1.5em;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 16em), 1fr));
  }
  .badge {
    align-items: start;
    display: grid;
    gap: 0.75em;
    grid-template-columns: 2.5em minmax(0, 1fr);
  }
  .badge[hidden] {
    display: none;
  }
  .logo {
    align-items: center;
    background: var(--tint);
    block-size: 2.5em;
    border: 1px solid var(--line);
    border-radius: 0.25em;
    box-sizing: border-box;
    color: var(--accent);
    display: flex;
    font-weight: 600;
    inline-size: 2.5em;
    justify-content: center;
    overflow: hidden;
    position: relative;
  }
  .initials {
    font-size: 0.6875em;
    overflow-wrap: normal;
  }
  .logo img {
    background: #fff;
    block-size: 100%;
    inline-size: 100%;
    inset: 0;
    object-fit: contain;
    position: absolute;
  }
  .logo img.missing {
    visibility: hidden;
  }
  .organisation {
    display: grid;
    justify-items: start;
  }
  @media print {
    .badge[hidden] {
      display: grid;
    }
  }
`;
