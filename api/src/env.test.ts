import { expect, test } from 'vitest';
import { readEnv } from './env.ts';

test('needs nothing', () => {
  const env = readEnv({});
  expect(env).toMatchObject({ PORT: 8787, HOST: '127.0.0.1' });
  expect([env.MODEL, env.DATABASE_URL]).toEqual([undefined, undefined]);
});

test('an empty variable counts as not set', () => {
  expect(readEnv({ DATABASE_URL: '', MODEL: '' }).DATABASE_URL).toBeUndefined();
});

test.each([
  [{ PORT: 'eighty' }, 'PORT'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL: must be a postgres:// address'],
  [{ OPENAI_BASE_URL: 'localhost' }, 'OPENAI_BASE_URL'],
])('names the variable it cannot use: %o', (environment, words) => {
  expect(() => readEnv(environment)).toThrow(words);
});
