import type { CheckedHook } from '../consoles/page-check.ts';

/** What is known of the ticket whose page was checked. */
export interface TicketFacts {
  readonly hasMessages: boolean;
  readonly isClosed: boolean;
  /** Whether the reply box is there for the adapter, whatever its hooks. */
  readonly hasComposer: boolean;
}

/** The hooks that should be there now and are not. A closed ticket has no reply box; parts of a reply box are missed only while there is one. */
export function missingHooks(checked: readonly CheckedHook[], { hasMessages, isClosed, hasComposer: isComposing }: TicketFacts): readonly CheckedHook[] {
  const hasComposer = isComposing || checked.some(({ field, found }) => field === 'reply box' && found > 0);
  return checked.filter(({ field, expected, found }) => {
    if (found > 0) return false;
    if (expected === 'ticket') return field !== 'reply box' || !isClosed;
    return expected === 'messages' ? hasMessages : hasComposer;
  });
}
