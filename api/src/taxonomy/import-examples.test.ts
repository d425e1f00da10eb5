import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ExampleImport } from '../routes/contracts/intent-examples.ts';
import type { Taxonomy, TaxonomyInput } from '../routes/contracts/taxonomy.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let harbour: TestApp;
beforeAll(async () => {
  harbour = await testApp();
}, 120_000);
afterAll(() => harbour.close());

const taxonomy = async (): Promise<Taxonomy> => (await (await harbour.get('/v1/taxonomy', harbour.as.lead)).json()) as Taxonomy;
const inputOf = ({ version, intents }: Taxonomy): TaxonomyInput => ({ version, intents: intents.map(({ examples: _counts, ...intent }) => intent) });
const save = (input: TaxonomyInput) => harbour.post('/v1/taxonomy', input, harbour.as.lead);
const upload = (body: string, query = '') => Promise.resolve(harbour.app.request(`/v1/taxonomy/examples/import${query}`, { method: 'POST', headers: { ...Object.fromEntries(harbour.as.lead), 'content-type': 'application/octet-stream' }, body }));
const messageOf = async (answer: Response) => ((await answer.json()) as { message: string }).message;

test('intents that a file brought are not retired by a lead who had the taxonomy open before', async () => {
  const stale = inputOf(await taxonomy());
  expect((await upload('text,label\nIs a berth free in June?,Berth\n', '?createIntents=true')).status).toBe(200);
  expect((await save(stale)).status).toBe(409);
  expect((await taxonomy()).intents.map(({ id }) => id)).toContain('berth');
});

test('a file without a new label leaves a taxonomy that somebody is editing as it is', async () => {
  const open = inputOf(await taxonomy());
  expect(((await (await upload('text,label\nAny berth left for a week?,Berth\n', '?createIntents=true')).json()) as ExampleImport).added).toBe(1);
  expect((await save(open)).status).toBe(200);
});

test('an intent that a file brings back can be saved with the others, though what it was a kind of is retired', async () => {
  const { version, intents } = inputOf(await taxonomy());
  const nested = { ...intents.find(({ id }) => id === 'berth')!, id: 'winter-berth', label: 'Winter berth', parentId: 'berth' };
  expect((await save({ version, intents: [...intents, nested] })).status).toBe(200);
  expect((await save({ version: version + 1, intents: intents.filter(({ id }) => id !== 'berth') })).status).toBe(200);
  await upload('text,label\nCan the boat stay ashore till spring?,winter berth\n', '?createIntents=true');
  const back = await taxonomy();
  expect(back.intents.find(({ id }) => id === 'winter-berth')).toMatchObject({ parentId: null });
  expect((await save(inputOf(back))).status).toBe(200);
});

test('a file with more labels than a taxonomy holds is refused before any of it is stored, and says what to do', async () => {
  const before = await taxonomy();
  const csv = `text,label\n${Array.from({ length: 320 }, (_, at) => `Where is the thing called ${at}?,thing ${at}`).join('\n')}\n`;
  for (const query of ['?dryRun=true&createIntents=true', '?createIntents=true']) {
    const answer = await upload(csv, query);
    expect([answer.status, await messageOf(answer)]).toEqual([422, `With these labels there would be ${before.intents.length + 320} intents; 300 are the most. Are text and label the wrong way round?`]);
  }
  expect((await (await upload(csv, '?dryRun=true')).json()) as ExampleImport).toMatchObject({ rows: 320, added: 0, refusedRows: 320 });
  expect((await taxonomy()).intents).toEqual(before.intents);
});

test('a row of one letter teaches nothing and is refused by its line', async () => {
  expect((await (await upload('text,label\n?,Berth\nHow deep is it at low tide?,late-delivery\n', '?dryRun=true')).json()) as ExampleImport).toMatchObject({ added: 1, refused: [{ line: 2, reason: 'is too short' }] });
});

test('a file of thirty megabytes is told that it has too many rows, not that a body is large', async () => {
  const answer = await upload(`text,label\n${'Where is my parcel please I wait,late-delivery\n'.repeat(650_000)}`, '?dryRun=true');
  expect([answer.status, await messageOf(answer)]).toEqual([413, 'It holds more than 20,000 rows. Split it into smaller files.']);
});
