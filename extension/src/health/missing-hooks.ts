import type { CheckedHook } from '../consoles/page-check.ts';

/** What is known of the ticket whose page was checked. */
export interface TicketFacts {
  readonly hasMessages: boolean;
  readonly isClosed: boolean;
  /** Whether the reply box is there for the adapter, whatever its hooks. */
  readonly hasComposer: boolean;
}

const ticketPart = '{id}';

/**
 * The hooks that should be there now and are not. A closed ticket has no reply box; parts of a reply box
 * are missed only while there is one, and where the ticket's own part is gone, what was in it says nothing more.
 */
export function missingHooks(checked: readonly CheckedHook[], { hasMessages, isClosed, hasComposer: isComposing }: TicketFacts): readonly CheckedHook[] {
  const hasComposer = isComposing || checked.some(({ field, found }) => field === 'reply box' && found > 0);
  const missing = checked.filter(({ field, expected, found }) => {
    if (found > 0) return false;
    if (expected === 'ticket') return field !== 'reply box' || !isClosed;
    return expected === 'messages' ? hasMessages : hasComposer;
  });
  const part = missing.filter(({ selector }) => selector.includes(ticketPart));
  return part.length === 0 ? missing : [...part, ...missing.filter(({ field }) => field === 'reply box')];
}
