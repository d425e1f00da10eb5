import { members } from '@countersign/db/schema/members';
import { createMember, createWorkspace, testDatabase, type TestDatabase } from '@countersign/db/testing';
import { withWorkspace } from '@countersign/db/with-workspace';
import { AppError } from '@countersign/shared/errors';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { describeFailure } from './describe-failure.ts';
import { answers, chatEndpoint } from './engines/model/testing/chat-endpoint.ts';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.close());

test('a failed query is logged by its table and constraint, without the row and the parameters', async () => {
  const { id } = await createWorkspace(db.database);
  const member = await createMember(db.database, id, { name: 'Marta Olsen', email: 'marta.olsen@post.example' });
  const failure = await withWorkspace(db.database, id, (transaction) => transaction.insert(members).values(member)).then(() => undefined, describeFailure);
  expect(failure).toMatchObject({ type: 'DrizzleQueryError', cause: { type: 'PostgresError', code: '23505', table: 'members', constraint: expect.stringContaining('members') } });
  expect(failure?.stack).toMatch(/^ {4}at /);
  expect(JSON.stringify(failure)).not.toMatch(/marta/i);
});

test.each<[string, () => unknown]>([
  ['JSON', () => JSON.parse('{"text": "Marta Olsen wrote"; }')],
  ['a schema', () => z.enum(['one']).parse('Marta Olsen')],
])('what failed to parse as %s is not quoted', (_name, parse) => {
  let failure: unknown;
  try {
    parse();
  } catch (error) {
    failure = describeFailure(new AppError('INTERNAL', 'A stored draft cannot be read.', { cause: error }));
  }
  expect(failure).toMatchObject({ type: 'AppError', message: 'A stored draft cannot be read.', code: 'INTERNAL', cause: { stack: expect.stringContaining('at ') } });
  expect(JSON.stringify(failure)).not.toMatch(/marta/i);
});

test('something thrown that is no error is named by its kind alone', () => {
  expect(describeFailure('Marta Olsen')).toEqual({ type: 'string', stack: '' });
});

test('what a model’s endpoint says of a call is not quoted: it may hold the key or the ticket', async () => {
  const { ask } = await chatEndpoint(answers.says(401, '{"error":{"message":"Incorrect API key sk-marta for: Marta Olsen wrote"}}'));
  const failure = await ask().then(() => undefined, describeFailure);
  expect(failure).toMatchObject({ type: 'ModelError', message: 'model: wrong-key', cause: { type: 'AuthenticationError' } });
  expect(JSON.stringify(failure)).not.toMatch(/marta/i);
});
