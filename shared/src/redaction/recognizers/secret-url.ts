import { spansOf, type Recognizer } from './recognizer.ts';

const URL_TEXT = /(?:https?|ftps?|sftp|ssh|smtps?|amqps?|rediss?|mongodb(?:\+srv)?|postgres(?:ql)?|mysql):\/\/[^\s<>"'“”]{1,2000}/gi;
const CARRIES_SECRET = /\/\/[^/@\s]+:[^/@\s]+@|[?&#;](?:[\w.-]*(?:token|secret|passw(?:or)?d|signature|session(?:id)?|api_?key|auth|credential|jwt)[\w.-]*|sig|key|pwd|code|otp|x-amz-[\w-]+)=[^&\s]{4,}|\/(?:reset|magic|invite|verify|confirm|unsubscribe|login)[\w-]*\/[\w-]{16,}/i;

/** Web addresses that let their reader in: a token, signature or password stands in them. */
export const secretUrl: Recognizer = {
  type: 'LINK',
  find: (text) => spansOf('LINK', text, URL_TEXT, (match) => {
    const url = match[0].replace(/[.,;:!?)\]]+$/, '');
    return CARRIES_SECRET.test(url) ? { score: 0.95, explanation: 'a web address with a token in it', end: match.index + url.length } : undefined;
  }),
};
