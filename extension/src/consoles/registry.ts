import type { Console } from './console.ts';
import { freshdesk } from './freshdesk/adapter.ts';
import { salesforce } from './salesforce/adapter.ts';
import { zendesk } from './zendesk/adapter.ts';

/** Every console Countersign knows, with the hosts that are its own. */
export const consoles: readonly { readonly host: RegExp; readonly console: Console }[] = [
  { host: /\.zendesk\.com$/, console: zendesk },
  { host: /\.lightning\.force\.com$/, console: salesforce },
  { host: /\.freshdesk\.com$/, console: freshdesk },
];

/** The console of a page, or `undefined` for a page Countersign doesn't know. */
export function findConsole(url: URL): Console | undefined {
  return consoles.find(({ host }) => host.test(url.hostname))?.console;
}
