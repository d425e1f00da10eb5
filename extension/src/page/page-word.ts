import { browser } from 'wxt/browser';

/** One of the few words that stand in the page itself, where the panel can't send them. Its name is checked against the messages by a test. */
export function pageWord(name: 'rail_open' | 'rail_resize'): string {
  return (browser.i18n as { getMessage(name: string): string }).getMessage(name);
}
