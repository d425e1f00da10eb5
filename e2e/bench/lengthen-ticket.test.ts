import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ticket } from '@countersign/shared/ticket/ticket';
import { readTicketFolder } from '../replicas/read-ticket-folder.ts';
import { lengthenTicket } from './lengthen-ticket.ts';

test('a lengthened ticket is a ticket, in the order of time, and ends as it did', async () => {
  const [first] = await readTicketFolder(join(import.meta.dirname, '../../api/src/demo/tickets'));
  const long = ticket.parse(lengthenTicket(first!, 95_000, 500));
  expect(long.messages).toHaveLength(500);
  expect(long.messages.map(({ at }) => Date.parse(at))).toEqual(long.messages.map(({ at }) => Date.parse(at)).sort((one, other) => one - other));
  expect(long.messages.at(-1)!.text).toBe(first!.messages.at(-1)!.text);
});
