/** Lists without marks, and buttons in them that look like links: of the parts that come later. */
import { css, type CSSResult } from 'lit';

export const lists: CSSResult = css`
  ul {
    list-style: none;
    margin: 0;
    padding: 0;
  }

  button.link {
    padding-inline: 0;
    border-color: transparent;
    text-align: start;
    text-decoration: underline;
  }
`;
