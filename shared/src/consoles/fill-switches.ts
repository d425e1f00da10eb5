import type { AllConsoleSwitches, ConsoleSwitches } from './console-switches.ts';

const allOn: ConsoleSwitches = { adapter: 'on', insert: 'on', typing: 'on', sent: 'on' };

/** What was stored, with everything on that nobody has switched. */
export function fillSwitches(stored: { readonly [Name in keyof AllConsoleSwitches]?: Partial<ConsoleSwitches> | undefined } = {}): AllConsoleSwitches {
  return { zendesk: { ...allOn, ...stored.zendesk }, salesforce: { ...allOn, ...stored.salesforce }, freshdesk: { ...allOn, ...stored.freshdesk } };
}
