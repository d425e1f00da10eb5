import { auditLog } from '@countersign/db/schema/audit-log';
import { intentExamples } from '@countersign/db/schema/intents';
import { withWorkspace } from '@countersign/db/with-workspace';
import { uuidv7 } from '@countersign/shared/ids';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClassifierList } from '../routes/contracts/classifiers.ts';
import type { ExampleImport, IntentExample } from '../routes/contracts/intent-examples.ts';
import type { Taxonomy, TaxonomyInput } from '../routes/contracts/taxonomy.ts';
import type { IntentAccuracy, IntentDiscovery, IntentVolumes } from '../routes/contracts/triage-reports.ts';
import { customerMessage, returnsTicket } from '../testing/returns-ticket.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let harbour: TestApp;
let tickets = 0;
beforeAll(async () => {
  harbour = await testApp();
  await run('Hello');
}, 120_000);
afterAll(() => harbour.close());

const get = async <Answer>(path: string): Promise<Answer> => (await (await harbour.get(`/v1/taxonomy${path}`, harbour.as.lead)).json()) as Answer;
const post = (path: string, body: unknown): Promise<Response> => harbour.post(`/v1/taxonomy${path}`, body, harbour.as.lead);
const inputOf = ({ version, intents, settings }: Taxonomy): TaxonomyInput => ({ version, settings, intents: intents.map(({ examples: _counts, ...intent }) => intent) });
const audited = (action: string) => withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.$count(auditLog, eq(auditLog.action, action)));

async function run(text: string): Promise<{ runId: string; intent: string; key: { console: string; host: string; id: string } }> {
  tickets += 1;
  const key = { console: 'zendesk', host: 'harbour.zendesk.com', id: `${9000 + tickets}` } as const;
  const events = await harbour.assist({ ticket: returnsTicket({ key, subject: '', requester: { name: 'Lena Berg', email: `c${tickets}@post.example` }, messages: [customerMessage(text)] }), agent: { name: 'Ines Moreau' } });
  const [triage, done] = [events.find(({ event }) => event === 'triage'), events.find(({ event }) => event === 'done')];
  if (triage?.event !== 'triage' || done?.event !== 'done') throw new Error(`no triage: ${JSON.stringify(events.at(-1))}`);
  return { runId: done.data.runId, intent: triage.data.intent, key };
}

async function correct({ runId, intent, key }: Awaited<ReturnType<typeof run>>, to: string): Promise<void> {
  await harbour.post('/v1/facts', { facts: [{ fact: { id: uuidv7(), at: new Date().toISOString(), ticketKey: key, type: 'triage.corrected', runId, field: 'intent', from: intent, to } }] }, harbour.as.extension);
}

/** As if triage had known no intent for it. */
const upload = (csv: string, query = ''): Promise<Response> => Promise.resolve(harbour.app.request(`/v1/taxonomy/examples/import${query}`, { method: 'POST', headers: { ...Object.fromEntries(harbour.as.lead), 'content-type': 'application/octet-stream' }, body: csv }));

test('a lead nests, routes and retires intents, and a second lead’s stale save is refused', async () => {
  const taxonomy = await get<Taxonomy>('');
  const input = inputOf(taxonomy);
  const changed = { ...input, intents: [...input.intents.filter(({ id }) => id !== 'bereavement'), { id: 'delivery-to-neighbour', parentId: 'late-delivery', label: 'Left with a neighbour', description: '', asksFor: ['order number'], handover: null, routing: { tags: ['neighbour'], team: 'Delivery', priority: 'high' as const } }] };
  const saved = (await (await post('', changed)).json()) as Taxonomy;
  expect(saved).toMatchObject({ version: taxonomy.version + 1 });
  expect(saved.intents.at(-1)).toMatchObject({ id: 'delivery-to-neighbour', parentId: 'late-delivery', routing: { tags: ['neighbour'], team: 'Delivery', priority: 'high' } });
  expect((await post('', changed)).status).toBe(409);
  expect(await audited('taxonomy.saved')).toBe(1);
});

test.each([
  ['a parent that is not there', { parentId: 'nowhere' }, /nowhere/], ['itself as its parent', { parentId: 'how-to' }, /levels/], ['the name of no intent', { id: 'unknown' }, /unknown/],
])('an intent with %s is refused', async (_case, change, message) => {
  const input = inputOf(await get<Taxonomy>(''));
  const answer = await post('', { ...input, intents: input.intents.map((intent) => (intent.id === 'how-to' ? { ...intent, ...change } : intent)) });
  expect([answer.status, ((await answer.json()) as { message: string }).message]).toEqual([422, expect.stringMatching(message)]);
});

test('a pattern that can’t be matched in linear time is refused, and one that can is tried on a text', async () => {
  const input = inputOf(await get<Taxonomy>(''));
  expect((await post('', { ...input, settings: { ...input.settings, patterns: [{ name: 'Twice', pattern: String.raw`(a)\1` }] } })).status).toBe(422);
  expect(await (await post('/patterns/try', { pattern: { name: 'Frame', pattern: String.raw`FR-\d+` }, text: 'frame fr-12' })).json()).toEqual({ values: ['fr-12'] });
});

test('a detail that the ticket names decides where it goes, and a detail that nothing looks for is refused', async () => {
  const input = inputOf(await get<Taxonomy>(''));
  const routed = (entity: string) => ({ ...input, settings: { ...input.settings, patterns: [{ name: 'Frame', pattern: String.raw`FR-\d+` }] }, intents: input.intents.map((intent) => (intent.id === 'how-to' ? { ...intent, routing: { team: 'Guides', where: [{ entity, team: 'Workshop', tags: ['frame'] }] } } : intent)) });
  const refused = await post('', routed('licence plate'));
  expect([refused.status, ((await refused.json()) as { message: string }).message]).toEqual([422, expect.stringContaining('licence plate')]);
  expect(((await (await post('', routed('frame'))).json()) as Taxonomy).intents.find(({ id }) => id === 'how-to')?.routing).toEqual({ team: 'Guides', where: [{ entity: 'frame', team: 'Workshop', tags: ['frame'] }] });
  const hint = async (text: string) => (await harbour.assist({ ticket: returnsTicket({ subject: '', messages: [customerMessage(text)] }), agent: { name: '' }, rehearsal: true })).flatMap((event) => (event.event === 'triage' ? [event.data.routing] : []))[0];
  expect(await hint('How do I adjust the saddle? It says FR-201 below.')).toMatchObject({ team: 'Workshop', tags: ['frame'], because: ['frame'] });
  expect(await hint('How do I adjust the saddle?')).toEqual({ tags: [], team: 'Guides' });
  expect((await post('', { ...inputOf(await get<Taxonomy>('')), settings: { ...input.settings, patterns: [] } })).status, 'a pattern that a routing looks for stays').toBe(422);
});

test('an example is masked, acts at once, and is taken away again', async () => {
  const said = 'The loyalty points from my last visit never showed up. Write to lena@post.example.';
  expect((await run('My loyalty points are missing for the last visit')).intent).not.toBe('delivery-to-neighbour');
  const { id } = (await (await post('/examples', { intent: 'delivery-to-neighbour', text: said })).json()) as { id: string };
  expect((await run('My loyalty points are missing for the last visit')).intent).toBe('delivery-to-neighbour');
  const { examples } = await get<{ examples: IntentExample[] }>('/examples?origin=written');
  expect(examples).toMatchObject([{ id, origin: 'written', text: expect.not.stringContaining('lena@post.example') as string }]);
  expect(await (await post(`/examples/${id}/remove`, {})).json()).toEqual({ removed: true });
  expect((await run('My loyalty points are missing for the last visit')).intent).not.toBe('delivery-to-neighbour');
});

test('a labelled table is looked at first, then imported once, with what can’t be used by its line', async () => {
  const csv = 'text;label\nIs the slot by the canal free?;Mooring\n"My boat; can it stay?";mooring\nHow do I use it;How do I use it\n;Mooring\n';
  expect((await (await upload(csv, '?dryRun=true')).json()) as ExampleImport).toMatchObject({ rows: 4, added: 1, refusedRows: 3, labels: expect.arrayContaining([{ label: 'Mooring', rows: 2, intent: null, isNew: false }]) as [] });
  expect((await (await upload(csv, '?createIntents=true')).json()) as ExampleImport).toMatchObject({ added: 3, refused: [{ line: 5, reason: 'has no text' }] });
  expect((await (await upload(csv)).json()) as ExampleImport).toMatchObject({ added: 0, known: 3 });
  expect((await get<Taxonomy>('')).intents.find(({ id }) => id === 'mooring')).toMatchObject({ label: 'Mooring', examples: { imported: 2 } });
  expect(await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.$count(intentExamples))).toBe(3);
  expect((await upload('a,b\n1,2')).status).toBe(422);
});

test('accuracy, confusion and volumes come from what agents set, each ticket once', async () => {
  const read = await run('How do I descale the kettle?');
  await correct(read, 'warranty-claim');
  const accuracy = await get<IntentAccuracy>('/accuracy');
  expect(accuracy).toMatchObject({ overall: { count: 0, n: 1, share: 0 }, confusion: [{ predicted: read.intent, set: 'warranty-claim', tickets: 1 }] });
  expect(accuracy.coverage.n).toBeGreaterThan(1);
  expect(accuracy.intents.find(({ intent }) => intent === 'warranty-claim')?.found).toMatchObject({ count: 0, n: 1 });
  const volumes = await get<IntentVolumes>('/volumes');
  expect(volumes.intents.find(({ intent }) => intent === 'warranty-claim')).toMatchObject({ tickets: 1, count: 1, n: volumes.tickets, low: expect.any(Number) as number, high: expect.any(Number) as number, counts: expect.arrayContaining([1]) as number[] });
  expect(volumes.weeks).toHaveLength(13);
  await correct({ ...read, intent: 'warranty-claim' }, read.intent);
  expect((await get<IntentAccuracy>('/accuracy')).overall).toMatchObject({ count: 1, n: 1 });
});

test('a group that a lead made an intent of is discovered no more, until that intent is retired', async () => {
  const texts = ['Do you take part in the lantern parade?', 'Will your shop take part in the lantern parade this autumn?', 'Is your shop part of the lantern parade?', 'Does your shop take part in the lantern parade again?'];
  for (const text of texts) await correct(await run(text), 'unknown');
  const before = await get<IntentDiscovery>('/discovery');
  const group = await groupWith(texts);
  expect(group?.tickets).toBe(texts.length);
  const input = inputOf(await get<Taxonomy>(''));
  const saved = (await (await post('', { ...input, intents: [...input.intents, { id: 'lantern-parade', parentId: null, label: 'Lantern parade', description: '', asksFor: [], handover: null, routing: {} }] })).json()) as Taxonomy;
  expect(await groupWith(texts), 'none of its texts is taught yet').toBeDefined();
  for (const { text } of group!.samples) await post('/examples', { intent: 'lantern-parade', text });
  expect(await groupWith(texts)).toBeUndefined();
  expect((await get<IntentDiscovery>('/discovery')).tickets).toBe(before.tickets - texts.length);
  const { intents, version } = inputOf(saved);
  await post('', { version, intents: intents.filter(({ id }) => id !== 'lantern-parade') });
  expect(await groupWith(texts)).toBeDefined();
});

/** The discovered group that most of these runs lie in, by what its samples say. */
async function groupWith(texts: readonly string[]) {
  const { groups } = await get<IntentDiscovery>('/discovery');
  return groups.find(({ samples }) => samples.some(({ text }) => texts.includes(text)));
}

test('like tickets that triage doubts any intent fits are one group with a name, and reading it is written down', async () => {
  const texts = ['What discount would your shop sponsor the regatta of our rowing club with?', 'Our rowing club looks for somebody to sponsor the regatta.', 'Could your shop sponsor the regatta of our rowing club?', 'The rowing club asks whether you sponsor a regatta this year.'];
  const read: string[] = [];
  for (const text of texts) read.push((await run(text)).intent);
  expect(read, 'triage gave one of them an intent, with doubt').not.toEqual(texts.map(() => 'unknown'));
  const group = await groupWith(texts);
  expect(group).toMatchObject({ tickets: texts.length, languages: ['en'], proposal: { words: expect.arrayContaining(['rowing', 'sponsor']) as string[] }, samples: expect.arrayContaining([expect.objectContaining({ text: texts[1] })]) as [] });
  expect(await audited('discovery.read')).toBeGreaterThan(0);
});

test('so are those of other languages', async () => {
  const german = ['Würden Sie unser Dorffest mit einer Spende unterstützen?', 'Unterstützen Sie unser Dorffest mit einer Spende?', 'Wir suchen für unser Dorffest eine Spende.'];
  const spanish = ['¿Alquilan su salón para bodas?', '¿Se puede alquilar su salón para una boda?', 'Queremos alquilar el salón para nuestra boda.'];
  for (const text of [...german, ...spanish]) await run(text);
  expect([(await groupWith(german))?.languages, (await groupWith(spanish))?.languages]).toEqual([['de'], ['es']]);
});

test('tickets that an agent found no intent for are a group, however sure triage was; those that got one from an agent are not', async () => {
  const none = ['Please cancel my subscription to the brass band newsletter.', 'I want to cancel the brass band newsletter subscription.', 'Cancel the subscription to your brass band newsletter.'];
  const given = ['Is there a vacancy for a lighthouse keeper?', 'Any vacancy as lighthouse keeper this summer?', 'I apply for the vacancy of lighthouse keeper.'];
  for (const text of none) await correct(await run(text), 'unknown');
  for (const text of given) await correct(await run(text), 'how-to');
  const group = await groupWith(none);
  expect(group?.tickets).toBe(none.length);
  expect(group?.nearest?.intent).toBe('cancel-subscription');
  expect(await groupWith(given)).toBeUndefined();
});

test('like tickets that an intent fits are no discovery, in any language', async () => {
  const texts = [
    'Where is my parcel with the kettle?', 'My parcel with the kettle should have come on Monday.', 'The parcel with the kettle has not come, where is it?', 'Wo bleibt mein Paket mit der Teekanne?', 'Mein Paket mit der Teekanne ist noch nicht da.', 'Das Paket mit der Teekanne sollte gestern kommen.',
    'Cancelem minha assinatura, por favor.', 'Por favor, cancelem a minha assinatura.', 'Quero que cancelem minha assinatura.', 'Cancelen mi suscripción, por favor.', 'Por favor, cancelen la suscripción.', 'Quiero que cancelen mi suscripción.',
    'Der Wasserkocher heizt nicht mehr.', 'Mein Wasserkocher heizt nicht.', 'Seit gestern heizt der Wasserkocher nicht mehr.',
  ];
  for (const text of texts) await run(text);
  expect((await groupWith(texts))?.samples).toBeUndefined();
});

test('retraining is due when it is asked for, and the shipped training is in use until then', async () => {
  expect((await post('/classifiers', {})).status).toBe(200);
  const list = await get<ClassifierList>('/classifiers');
  expect(list).toMatchObject({ notice: null, retrainAt: expect.any(String) as string, versions: [{ id: 'shipped', isActive: true }] });
  expect((await post('/classifiers/clf_none/restore', {})).status).toBe(404);
});
