import { spansOf, type Recognizer } from './recognizer.ts';

const ADDRESS = /(?<![\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-])[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-](?:[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{0,62}[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:xn--[a-z0-9-]{2,59}|\p{L}{2,63})(?![\p{L}\p{N}@])/gu;

/** E-mail addresses, international ones too. */
export const email: Recognizer = {
  type: 'EMAIL',
  find: (text) => (text.includes('@') ? spansOf('EMAIL', text, ADDRESS, () => ({ score: 1, explanation: 'written like an e-mail address' })) : []),
};
