import { queryOptions } from '@tanstack/react-query';
import { formatTicketKey, type TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { MacroPreview, MacroTitle } from '../../consoles/console-macros.ts';
import type { PanelContext } from '../control/panel-context.ts';

/** The macros of this ticket's console; the page asks for them once. */
export const macrosQuery = (context: PanelContext, key: TicketKey) => queryOptions({
  queryKey: ['macros', key.host],
  retry: false,
  staleTime: Infinity,
  queryFn: async (): Promise<readonly MacroTitle[]> => {
    const answer = await context.page().request({ type: 'list-macros', key });
    if (answer.type !== 'macros') throw new Error('The console did not list its macros.');
    return answer.macros;
  },
});

/** What a macro would write into this ticket now. */
export const macroQuery = (context: PanelContext, key: TicketKey, macro: MacroTitle) => queryOptions({
  queryKey: ['macro', formatTicketKey(key), macro.id],
  retry: false,
  gcTime: 0,
  queryFn: async (): Promise<MacroPreview> => {
    const answer = await context.page().request({ type: 'preview-macro', key, macro });
    if (answer.type !== 'macro') throw new Error('The console did not show the macro.');
    return answer.macro;
  },
});
