import { spansOf, type Recognizer } from './recognizer.ts';

const ADDRESS = /(?<![\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-])[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-](?:[\p{L}\p{N}!#$%&'*+/=?^_`{|}~.-]{0,62}[\p{L}\p{N}!#$%&'*+/=?^_`{|}~-])?@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.){1,8}(?:xn--[a-z0-9-]{2,59}|\p{L}{2,63})(?![\p{L}@])/gu;

const SPELLED = /(?<![\w.+-])[\w.+-]{1,64}(?:\s+dot\s+[\w-]{1,64}){0,3}\s*(?:\s+at\s+|[([{]\s*at\s*[)\]}]\s*)[\w-]{1,63}(?:\s+dot\s+|\s*[([{]\s*dot\s*[)\]}]\s*)(?:[\w-]{1,20}\s+dot\s+)?[a-z]{2,12}(?!\w)/gi;

/** E-mail addresses, international ones and spelled-out ones too. */
export const email: Recognizer = {
  type: 'EMAIL',
  find: (text) => [
    ...(text.includes('@') ? spansOf('EMAIL', text, ADDRESS, () => ({ score: 1, explanation: 'written like an e-mail address' })) : []),
    ...(/dot/i.test(text) ? spansOf('EMAIL', text, SPELLED, () => ({ score: 0.8, explanation: 'an e-mail address spelled out' })) : []),
  ],
};
