import { say } from '../words/say.ts';

/** What the requester is called within a sentence: by their first name, where the console gives one. */
export function nameRequester(requester: string): string {
  return requester.trim().split(/\s+/)[0] || say('also.theCustomer');
}
