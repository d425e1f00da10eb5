import { spansOf, type Recognizer } from './recognizer.ts';

/** How our tokens are written. */
export const TOKEN = /\[[A-Z][A-Z_]{0,30}_\d{1,6}\]/g;

/** Words somebody typed that look like one of our tokens: masked too, so that they can never be taken for one. */
export const tokenShape: Recognizer = {
  type: 'TEXT',
  find: (text) => spansOf('TEXT', text, TOKEN, () => ({ score: 1, explanation: 'looks like one of our own tokens' })),
};
