import { ConsoleError } from '../consoles/console-error.ts';
import { consolePatience } from '../page/console-patience.ts';
import { GetError } from '../page/get-error.ts';
import type { PanelAnswer, PanelRequest } from '../protocol/page-protocol.ts';
import { checkForPanel } from './check-page.ts';
import type { PanelDesk } from './panel-desk.ts';
import { readForPanel } from './read-for-panel.ts';

/** Does what the panel asks for and says how it went; never throws. */
export async function answerPanel(desk: PanelDesk, request: PanelRequest): Promise<PanelAnswer> {
  try {
    return await answer(desk, request);
  } catch (error) {
    if (error instanceof ConsoleError) return { type: 'no-ticket', reason: 'unreadable', lost: error.lost };
    return { type: 'failed', reason: error instanceof GetError ? error.kind : String((error as Error).name) };
  }
}

async function answer(desk: PanelDesk, request: PanelRequest): Promise<PanelAnswer> {
  const view = desk.view();
  switch (request.type) {
    case 'read-ticket': return readForPanel(desk, view);
    case 'check-page': return checkForPanel(desk, view);
    case 'insert': case 'read-selection': return (await desk.tools()).answerOnReply(desk, view, request);
    case 'read-sent': {
      const { ticketKey, agentId, afterMessageId } = request.pending;
      if (ticketKey.host !== desk.page.location.host) return { type: 'failed', reason: 'other-host' };
      const reading = await desk.console.readSent(ticketKey, agentId, afterMessageId, desk.signal, desk.page);
      return { type: 'sent', ...reading, clockAheadMs: consolePatience.clockAheadMs(ticketKey.host) };
    }
    case 'show-message': {
      const message = view.reading?.ticket.messages.find(({ id }) => id === request.messageId);
      const element = view.key !== null && message !== undefined ? desk.console.findMessage(view.key, desk.page, message) : undefined;
      element?.scrollIntoView({ block: 'center' });
      return element === undefined ? { type: 'failed', reason: 'not-shown' } : { type: 'done' };
    }
    case 'focus-composer': {
      const composer = view.key === null ? undefined : desk.console.findComposer(view.key, desk.page);
      composer?.element.focus();
      return composer === undefined ? { type: 'failed', reason: 'no-composer' } : { type: 'done' };
    }
    case 'set-chip': case 'set-dock': case 'set-watching':
      desk.set(request);
      return { type: 'done' };
    default: return (await desk.console.answerLater?.(request, desk.signal)) ?? { type: 'failed', reason: 'unknown' };
  }
}
