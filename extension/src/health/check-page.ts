import type { ConsoleName, TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { CheckedHook } from '../consoles/page-check.ts';
import { consoleHooks } from './console-hooks.ts';

const ticketId = '{id}';

/**
 * Counts what answers to each hook inside the active ticket's own part; a hook that names the ticket is
 * counted in the whole page, since it is the part itself. The selector is given back as it was written: no ticket can be told from it.
 */
export function checkPage(console: ConsoleName, key: TicketKey, page: Document): readonly CheckedHook[] {
  const hooks = consoleHooks[console];
  const roots = hooks.roots(key, page);
  return hooks.checks.map((check) => ({ ...check, found: count(check.selector.includes(ticketId) ? [page] : roots, check.selector.replaceAll(ticketId, key.id)) }));
}

function count(roots: readonly ParentNode[], selector: string): number {
  return roots.reduce((sum, root) => sum + root.querySelectorAll(selector).length + Number('matches' in root && (root as Element).matches(selector)), 0);
}
