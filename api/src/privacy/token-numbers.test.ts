import { texts } from '@countersign/db/schema/texts';
import { loadMasterKey } from '@countersign/db/crypto/master-key';
import { createWorkspace, testDatabase, type TestDatabase } from '@countersign/db/testing';
import { withWorkspace } from '@countersign/db/with-workspace';
import { redact } from '@countersign/shared/redaction/redact';
import { eq } from 'drizzle-orm';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openVault } from './open-vault.ts';
import { TokenNumbers } from './token-numbers.ts';

let db: TestDatabase;
let workspaceId: string;
const masterKey = loadMasterKey({});
const now = (): Date => new Date();
beforeAll(async () => {
  db = await testDatabase();
  workspaceId = (await createWorkspace(db.database)).id;
});
afterAll(() => db.close());

let ids = 0;
const newTicket = () => ({ key: { console: 'zendesk', host: 'harbour.zendesk.com', id: String((ids += 1)) } as const, requester: 'jo@post.example' });
type Ticket = ReturnType<typeof newTicket>;

/** Masks texts of a ticket in one request and keeps its numbers, as a server does that has just started. */
async function mask(ticket: Ticket, words: readonly string[], numbers = new TokenNumbers()): Promise<string[]> {
  const opened = await numbers.open({ database: db.database, masterKey, now }, workspaceId, ticket);
  const vault = openVault({ privacy: { finders: [] }, numbers: opened }, [], ticket);
  const masked = words.map((text) => redact(text, vault) as string);
  await opened.keep();
  return masked;
}

test('the same ticket gives the same tokens after a restart, whatever is read first', async () => {
  const address = fc.constantFrom('jo@post.example', 'ab@post.example', 'cd@post.example', 'ef@post.example', 'gh@post.example');
  await fc.assert(fc.asyncProperty(fc.array(address, { minLength: 1, maxLength: 5 }), fc.array(address, { minLength: 1, maxLength: 5 }), async (before, after) => {
    const ticket = newTicket();
    const first = await mask(ticket, before);
    const second = await mask(ticket, after);
    const tokens = new Map(before.map((value, position) => [value, first[position]!]));
    for (const [position, value] of after.entries()) {
      expect(second[position]).toBe(tokens.get(value) ?? second[position]);
      tokens.set(value, second[position]!);
    }
    expect(new Set(tokens.values()).size).toBe(tokens.size);
  }), { numRuns: 25 });
});

test('another ticket counts for itself', async () => {
  const [one, other] = [newTicket(), newTicket()];
  expect(await mask(one, ['ab@post.example'])).toEqual(['[EMAIL_1]']);
  expect(await mask(other, ['cd@post.example'])).toEqual(['[EMAIL_1]']);
});

test('requests on one ticket that overlap number alike', async () => {
  const [ticket, numbers] = [newTicket(), new TokenNumbers()];
  const [one, other] = await Promise.all([mask(ticket, ['ab@post.example', 'cd@post.example'], numbers), mask(ticket, ['cd@post.example', 'ab@post.example'], numbers)]);
  expect(one).toEqual(other.toReversed());
});

test('two servers never give one number to two details of a ticket for good', async () => {
  const ticket = newTicket();
  const dependencies = { database: db.database, masterKey, now };
  const [here, there] = await Promise.all([new TokenNumbers().open(dependencies, workspaceId, ticket), new TokenNumbers().open(dependencies, workspaceId, ticket)]);
  expect([here.numberFor('EMAIL', 'ab@post.example'), there.numberFor('EMAIL', 'cd@post.example')]).toEqual([1, 1]);
  await here.keep();
  await there.keep();
  expect(await mask(ticket, ['cd@post.example', 'ab@post.example'])).toEqual(['[EMAIL_2]', '[EMAIL_1]']);
});

test('what is stored is sealed, has an end, and is written only when something is new', async () => {
  const ticket = newTicket();
  const stored = () => withWorkspace(db.database, workspaceId, (transaction) => transaction.select().from(texts).where(eq(texts.kind, 'token-numbers')));
  const before = (await stored()).length;
  await mask(ticket, ['nothing to hide here']);
  expect(await stored()).toHaveLength(before);
  await mask(ticket, ['ab@post.example']);
  const row = (await stored()).find(({ id }) => id !== undefined && id.startsWith('txt_'))!;
  expect(await stored()).toHaveLength(before + 1);
  expect(row.expiresAt.getTime()).toBeGreaterThan(Date.now());
  for (const { sealed, id } of await stored()) expect(`${id}${Buffer.from(sealed).toString('latin1')}`).not.toMatch(/EMAIL|post\.example|zendesk/);
});
