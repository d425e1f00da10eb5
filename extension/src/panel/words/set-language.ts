import { say } from './say.ts';
import { writeDirection } from './write-direction.ts';

/** Tells the document which language its interface is in. A browser in a language we don't have reads English, from left to right. */
export function setLanguage(root: HTMLElement): void {
  root.lang = say('extension.language');
  root.dir = writeDirection(root.lang) === 'rtl' ? 'rtl' : 'ltr';
}
