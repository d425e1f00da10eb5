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

const look = async (rows: readonly string[], query = '') => (await (await upload(`text,label\n${rows.join('\n')}\n`, `?dryRun=true${query}`)).json()) as ExampleImport;
const say = (text: string, label: string) => `"${text}",${label}`;

test('a text that stands under two intents in one file is taken in under neither, and each of its rows is named with the other', async () => {
  const found = await look([
    say('The ferry left without my bike', 'late-delivery'), say('Is the quay lit at night?', 'product-question'),
    say('the ferry left  without my bike!', 'refund-request'), say('¿Dónde está mi remo?', 'late-delivery'), say('¿DÓNDE ESTÁ MI REMO', 'exchange'),
  ]);
  expect(found).toMatchObject({ rows: 5, added: 1, known: 0, refusedRows: 0, contestedRows: 4 });
  expect(found.contested).toEqual([
    { line: 2, reason: 'is under “refund-request” in line 4 too' }, { line: 4, reason: 'is under “late-delivery” in line 2 too' },
    { line: 5, reason: 'is under “exchange” in line 6 too' }, { line: 6, reason: 'is under “late-delivery” in line 5 too' },
  ]);
});

test.each([
  ['only punctuation, case and blanks tell apart', 'Wo bleibt mein Ruder?', 'wo bleibt  mein Ruder …', 0],
  ['only a masked detail tells apart', 'Écrivez-moi à ana@quai.example, la rame manque', 'Écrivez-moi à leo@quai.example, la rame manque', 0],
  ['a number tells apart', 'The pump shows E17 on deck', 'The pump shows E18 on deck', 2],
  ['an accent tells apart', 'O remo não é nosso', 'O remo não e nosso', 2],
])('texts under two intents that %s', async (_how, one, other, added) => {
  expect(await look([say(one, 'late-delivery'), say(other, 'exchange')])).toMatchObject({ added, contestedRows: 2 - added });
});

test('two labels that are one intent do not contradict each other, nor does a label that is no intent', async () => {
  expect(await look([say('My oar came split', 'damaged-item'), say('My oar came split', 'Damaged Item'), say('My oar came split', 'oars')])).toMatchObject({ added: 1, known: 1, refusedRows: 1, contestedRows: 0 });
  expect(await look([say('My oar came split', 'damaged-item'), say('My oar came split', 'oars')], '&createIntents=true')).toMatchObject({ added: 0, contestedRows: 2 });
});

test('a text that is an example of another intent already stays there, and the row says where', async () => {
  await upload('text,label\nThe tide took my ladder,late-delivery\n');
  const found = await look([say('The tide took my ladder.', 'exchange'), say('The tide took my ladder', 'late-delivery'), say('The tide took my ladder', 'refund-request')]);
  expect(found).toMatchObject({ added: 0, known: 1, contestedRows: 2, contested: [{ line: 2, reason: expect.stringMatching(/^is an example of “.+” already$/) as string }, { line: 4 }] });
});

test('an example of an intent that is retired contradicts nothing, until the file brings that intent back', async () => {
  await upload('text,label\nWho waters the plants aboard?,Plants aboard\n', '?createIntents=true');
  const { version, intents } = inputOf(await taxonomy());
  await save({ version, intents: intents.filter(({ id }) => id !== 'plants-aboard') });
  expect(await look([say('Who waters the plants aboard?', 'exchange')])).toMatchObject({ added: 1, contestedRows: 0 });
  expect(await look([say('Who waters the plants aboard?', 'exchange'), say('Are there plants aboard?', 'plants aboard')], '&createIntents=true')).toMatchObject({ added: 1, contestedRows: 1 });
});

test('a label of which nothing is taken in makes no intent', async () => {
  const rows = [say('Is there a lamp on the pier?', 'Pier lamps'), say('Is there a lamp on the pier?', 'exchange'), say('May I swap the lamp?', 'exchange'), say('Who winds the harbour clock?', 'Harbour clock')];
  const labels = (found: ExampleImport) => found.labels.map(({ label, isNew }) => [label, isNew]);
  const said = [['Pier lamps', false], ['exchange', false], ['Harbour clock', true]];
  expect(labels(await look(rows, '&createIntents=true'))).toEqual(said);
  expect(labels((await (await upload(`text,label\n${rows.join('\n')}\n`, '?createIntents=true')).json()) as ExampleImport)).toEqual(said);
  const ids = (await taxonomy()).intents.map(({ id }) => id);
  expect([ids.includes('harbour-clock'), ids.includes('pier-lamps')]).toEqual([true, false]);
});
