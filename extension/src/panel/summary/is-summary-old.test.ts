import { expect, it } from 'vitest';
import type { Summary } from '@countersign/shared/assist/summary';
import type { Message } from '@countersign/shared/ticket/message';
import { doneEvent, opened, ran, stateAfter, ticketOf, triageEvent } from '../testing/examples.ts';
import { shownView } from '../state/reduce-panel.ts';
import { isSummaryOld } from './is-summary-old.ts';

const summary: Summary = { customer: '', agent: '', next: '', sentences: [], lines: [], state: 'unknown', gone: [], readTo: 'm1', language: 'en', engine: 'built-in' };

function after(message: Pick<Message, 'visibility'> & { readonly role: Message['author']['role'] }, isOver = true): boolean {
  const ticket = ticketOf('41', ['My battery shows E07.', 'And now?']);
  const events = [triageEvent, { event: 'summary' as const, data: summary }, ...(isOver ? [doneEvent] : [])];
  const { run } = shownView(stateAfter([...opened('41', ticket), ...ran('41', 'a', events)]))!;
  const last = { ...ticket.messages[1]!, visibility: message.visibility, author: { role: message.role, name: '' } };
  return isSummaryOld({ run, ticket: { ...ticket, messages: [ticket.messages[0]!, last] } });
}

it('is old when the customer or an agent said something since', () => {
  expect(after({ visibility: 'public', role: 'customer' })).toBe(true);
  expect(after({ visibility: 'public', role: 'agent' })).toBe(true);
});

it('is not old because of a note among colleagues or what the console notes down', () => {
  expect(after({ visibility: 'internal', role: 'agent' })).toBe(false);
  expect(after({ visibility: 'public', role: 'system' })).toBe(false);
});

it('is not old while a run is under way, which brings its own', () => expect(after({ visibility: 'public', role: 'customer' }, false)).toBe(false));
