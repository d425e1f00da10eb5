import { z } from 'zod';

const position = z.enum(['on', 'off']);

/**
 * What a lead has switched off in one console. `adapter`: nothing of the page is read. `insert`: drafts are copied.
 * `typing`: what the agent types isn't checked. `sent`: replies aren't looked for. Words only, never code.
 */
export const consoleSwitches = z.object({ adapter: position, insert: position, typing: position, sent: position });
export type ConsoleSwitches = z.infer<typeof consoleSwitches>;

/** One set of switches a console. */
export const allConsoleSwitches = z.object({ zendesk: consoleSwitches, salesforce: consoleSwitches, freshdesk: consoleSwitches });
export type AllConsoleSwitches = z.infer<typeof allConsoleSwitches>;
