import type { TicketKey } from '@countersign/shared/ticket/ticket-key';
import type { PanelAnswer } from '../../protocol/page-protocol.ts';
import type { PanelContext } from './panel-context.ts';

/**
 * Asks for the ticket on screen: the page, and where the console's API is granted to this browser, that. The page is asked in any
 * case, since it must know the ticket to insert into it. Without an answer of either the line is gone.
 */
export async function askForTicket(context: PanelContext): Promise<PanelAnswer | null> {
  const { page } = context.store.get();
  const api = context.api();
  const fromPage = context.page().request({ type: 'read-ticket' }).catch((): null => null);
  // A panel that has just been opened doesn't know the ticket before the page has told it.
  const key = 'key' in page ? page.key : keyOf(await fromPage);
  const granted = api !== null && key !== null ? await readGranted(key, api) : null;
  if (granted === 'refused') return doubted(await fromPage);
  return granted ?? fromPage;
}

function keyOf(answer: PanelAnswer | null): TicketKey | null {
  return answer?.type === 'ticket' ? answer.reading.ticket.key : null;
}

/** A page that stands in for an API that gave nothing may lack messages, and says so. */
function doubted(answer: PanelAnswer | null): PanelAnswer | null {
  if (answer?.type !== 'ticket' || answer.reading.lost.some(({ field }) => field === 'messages')) return answer;
  return { ...answer, reading: { ...answer.reading, lost: [...answer.reading.lost, { field: 'messages' }] } };
}

/** Loaded only in the one console that grants: it reads HTML, which is much code. */
async function readGranted(key: TicketKey, api: NonNullable<ReturnType<PanelContext['api']>>): Promise<PanelAnswer | 'refused' | null> {
  if (key.console !== 'salesforce') return null;
  const { readWithGrant } = await import('../../salesforce/read-with-grant.ts');
  return readWithGrant(key, api);
}
