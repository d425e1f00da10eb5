import { browser } from 'wxt/browser';
import type { PageSettings } from '../protocol/background-protocol.ts';

/** The few words that stand in a console's page. Their names are checked against the messages by a test. */
export function pageWords(): PageSettings['words'] {
  return { open: pageWord('rail_open'), resize: pageWord('rail_resize') };
}

function pageWord(name: 'rail_open' | 'rail_resize'): string {
  return (browser.i18n as { getMessage(name: string): string }).getMessage(name);
}
