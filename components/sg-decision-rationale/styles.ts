/** What this element adds to the shared sheet. */
import { css } from 'lit';

export const decisionStyles = css`
  .sg-apart {
    margin-top: 2em;
    padding-top: 1.2em;
    border-top: 2px solid;
  }

  .sg-inner {
    margin-bottom: 0;
    white-space: normal;
  }
`;
