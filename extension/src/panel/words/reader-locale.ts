import { browser } from 'wxt/browser';
import { say } from './say.ts';

/** The locale of times and numbers: the browser's own where the interface speaks its language, else that of the texts. */
export function readerLocale(): string {
  const own = browser.i18n.getUILanguage().replace('_', '-');
  const texts = say('extension.language');
  return own.split('-')[0] === texts ? own : texts;
}
