import type { IntentExample } from '../routes/contracts/intent-examples.ts';
import type { Taxonomy, TaxonomyInput } from '../routes/contracts/taxonomy.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';

let harbour: TestApp;
beforeAll(async () => {
  harbour = await testApp();
}, 120_000);
afterAll(() => harbour.close());

const add = async (intent: string, text: string) => {
  const answer = await harbour.post('/v1/taxonomy/examples', { intent, text }, harbour.as.lead);
  return { status: answer.status, ...((await answer.json()) as { id?: string; message?: string }) };
};
const textsOf = async (intent: string) => ((await (await harbour.get(`/v1/taxonomy/examples?intent=${intent}`, harbour.as.lead)).json()) as { examples: IntentExample[] }).examples.map(({ text }) => text);

test.each([
  ['The rudder is bent', 'the rudder is bent!'], ['Wo bleibt die Öljacke?', 'WO BLEIBT DIE ÖLJACKE'], ['¿Dónde está mi ancla, ana@quai.example?', 'Dónde está mi ancla, leo@quai.example'], ['锚在哪里？', '锚在哪里'],
])('“%s” is not added twice to its intent, nor in other signs as “%s”', async (one, other) => {
  const first = await add('late-delivery', one);
  expect(await add('late-delivery', other)).toEqual({ status: 200, id: first.id });
  expect((await textsOf('late-delivery')).filter((text) => text === one.replace(/\S+@\S+\b/, '[EMAIL_1]'))).toHaveLength(1);
});

test('a text that is an example of another intent is refused by that intent’s name, until it is removed there', async () => {
  const { id } = await add('exchange', 'The boathook is too short for me');
  expect(await add('late-delivery', 'The boathook is too short, for me')).toMatchObject({ status: 409, message: expect.stringMatching(/^It is an example of “.+” already\. Remove it there first\.$/) as string });
  expect(await add('late-delivery', 'The boathook is too long for me')).toMatchObject({ status: 200 });
  await harbour.post(`/v1/taxonomy/examples/${id}/remove`, {}, harbour.as.lead);
  expect(await add('late-delivery', 'The boathook is too short, for me')).toMatchObject({ status: 200 });
});

test('an example of an intent that is retired holds back nothing', async () => {
  await add('exchange', 'Can I have the oars in ash?');
  const { version, intents } = (await (await harbour.get('/v1/taxonomy', harbour.as.lead)).json()) as Taxonomy;
  const input: TaxonomyInput = { version, intents: intents.filter(({ id }) => id !== 'exchange').map(({ examples: _counts, ...intent }) => intent) };
  expect((await harbour.post('/v1/taxonomy', input, harbour.as.lead)).status).toBe(200);
  expect(await add('late-delivery', 'Can I have the oars in ash?')).toMatchObject({ status: 200 });
});
