import { countProcessorTime } from '@countersign/shared/testing/processor-time';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { safeLinks } from './assist/safe-links.ts';
import { findInjection } from './injection/find-injection.ts';
import { returnsTicket } from './testing/returns-ticket.ts';
import { testApp, type TestApp } from './testing/test-app.ts';
import { useTool } from './testing/use-tool.ts';

const CHARACTERS = 20_000;
const long = (piece: string): string => piece.repeat(CHARACTERS / piece.length);
const inReply = (piece: string): string => `Hello ${long(piece)}`.slice(0, CHARACTERS);

let harbour: TestApp;
const answer = (text: string) => harbour.assist({ ticket: { ...returnsTicket(), messages: [{ ...returnsTicket().messages[0]!, text }] }, agent: { name: 'Ines' } });

beforeAll(async () => {
  harbour = await testApp();
  await answer('I want to return my jacket.');
});
afterAll(() => harbour.close());

/** Milliseconds of processor time. */
async function timeOf(work: () => unknown): Promise<number> {
  const spent = countProcessorTime();
  await work();
  return spent();
}

describe('a text that was made to take long holds nobody up', () => {
  test.each(['|', ' ', '"', '’'])('in a ticket: %j', async (piece) => {
    expect(await timeOf(() => answer(`Hello\n${long(piece)}\nbye`))).toBeLessThan(1000);
  });

  test.each(['1', '1.1'])('in a reply that is made shorter: %j', async (piece) => {
    expect(await timeOf(() => useTool(harbour, 'shorter', inReply(piece)))).toBeLessThan(1000);
  });

  test.each(['a', '.', '’', '{', '`'])('in a reply whose spelling is looked at: %j', async (piece) => {
    expect(await timeOf(() => useTool(harbour, 'fix-spelling', inReply(piece)))).toBeLessThan(1000);
  });

  test('in a reply that makes good again: empty lines', async () => {
    expect(await timeOf(() => useTool(harbour, 'service-recovery', inReply('\n')))).toBeLessThan(1000);
  });

  test.each([' ', '"', '’'])('in what is searched for orders to a machine: %j', async (piece) => {
    expect(await timeOf(() => findInjection(`Hello ${long(piece)} bye`))).toBeLessThan(1000);
  });

  test('in a sentence whose links are looked at', async () => {
    expect(await timeOf(() => safeLinks(long('[a]('), new Set()))).toBeLessThan(1000);
  });
});
