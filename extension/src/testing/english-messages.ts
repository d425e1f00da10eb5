import { join } from 'node:path';
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';

const english = generateChromeMessages(await parseMessagesFile(join(import.meta.dirname, '../locales/en.yml')));

/** Tests read the interface in English, from the same file that the browser's messages are made of. */
function getMessage(name: string, substitutions: readonly string[] = []): string {
  return (english[name]?.message ?? '').replace(/\$([1-9])/g, (_whole, place: string) => substitutions[Number(place) - 1] ?? '');
}

Object.assign(fakeBrowser, { i18n: { getMessage, getUILanguage: () => 'en-GB' } });
