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
  [{ MODEL_PRICE: '2.5' }, 'MODEL_PRICE: must be two prices in US dollars a million tokens, such as 2.5/10'],
  [{ MODEL_MONTHLY_BUDGET: 'plenty' }, 'MODEL_MONTHLY_BUDGET: must be an amount in US dollars'],
  [{ MODEL_MONTHLY_BUDGET: '40', MODEL: 'small' }, 'MODEL_PRICE: is needed for MODEL_MONTHLY_BUDGET'],
  [{ MODEL_MONTHLY_BUDGET: '40', MODEL: 'small', MODEL_PRICE: '1/2', EMBEDDING_MODEL: 'tiny' }, 'EMBEDDING_PRICE: is needed for MODEL_MONTHLY_BUDGET'],
  [{ MODEL_MONTHLY_BUDGET: '-1' }, 'MODEL_MONTHLY_BUDGET: must be an amount in US dollars'],
])('names the variable it cannot use: %o', (environment, words) => {
  expect(() => readEnv(environment)).toThrow(words);
});

test('prices are those of a million tokens, read and written', () => {
  expect(readEnv({ MODEL_PRICE: '2.5/10', EMBEDDING_PRICE: '0.02', MODEL_MONTHLY_BUDGET: '40' })).toMatchObject({ MODEL_PRICE: { prompt: 2.5, completion: 10 }, EMBEDDING_PRICE: 0.02, MODEL_MONTHLY_BUDGET: 40 });
});
