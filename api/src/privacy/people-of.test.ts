import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { returnsTicket } from '../testing/returns-ticket.ts';
import { peopleOf } from './people-of.ts';

test('who began a long ticket and who took part long ago are known, the requester first, then who wrote last', () => {
  const message = (name: string, index: number) => ({ id: `m${index}`, author: { role: 'agent' as const, name }, text: 'Hello', at: '' });
  const names = ['Ana Ruiz', ...Array.from({ length: 50 }, () => 'Ines Moreau'), 'Tom Aker', ...Array.from({ length: 60 }, () => 'Lena Berg')];
  expect(peopleOf(ticket.parse({ ...returnsTicket(), requester: { name: 'Marta Olsen' }, messages: names.map(message) }))).toEqual(['Marta Olsen', 'Lena Berg', 'Tom Aker', 'Ines Moreau', 'Ana Ruiz']);
});
