import { expect, test } from 'vitest';
import { compareTickets } from './compare-tickets.ts';

const compare = (text: string, others: readonly string[]) => compareTickets(text, others.map((other, position) => ({ id: String(position), subject: '', text: other })), 'en', () => 1);

test('two tickets that name the same order are the same matter, however else they are worded', () => {
  expect(compare('Where is my parcel? Order AB-10442', ['ab-10442 please cancel', 'Order AB-10443, please cancel'])).toMatchObject([{ id: '0', isSame: true }, { id: '1', isSame: false }]);
});

test('a code without four digits in a row names no order', () => {
  expect(compare('My CABLE-12-34 hums whenever somebody dims the lamp at night', ['The courier left CABLE-12-34 with a neighbour and never rang, refund please'])[0]).toMatchObject({ isSame: false });
});

test('a hundred tickets made of letters and hyphens are compared as fast as any', () => {
  const before = process.threadCpuUsage();
  compare('A-'.repeat(2000), Array.from({ length: 100 }, () => `${'A-'.repeat(1999)}_`));
  expect(process.threadCpuUsage(before).user).toBeLessThan(500_000);
});
