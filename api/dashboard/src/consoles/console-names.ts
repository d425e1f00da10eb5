import type { ConsoleName } from '../queries/consoles.ts';

/** The consoles as their makers write them. */
export const consoleNames: Readonly<Record<ConsoleName, string>> = { zendesk: 'Zendesk', salesforce: 'Salesforce', freshdesk: 'Freshdesk' };
