import { schema } from '@countersign/db/schema';
import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { getTableName, sql } from 'drizzle-orm';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { RecordSystem, RecordTrialAnswer } from '../../routes/contracts/records.ts';
import { customerMessage, returnsTicket } from '../../testing/returns-ticket.ts';
import { clock, testApp, type TestApp } from '../../testing/test-app.ts';
import type { RecordMappingInput } from './record-mapping.ts';
import { orderMapping } from './testing/order-mapping.ts';
import { orderServer, orderToken, shippedOrder, type OrderServer } from './testing/order-server.ts';

let harbour: TestApp;
let shop: OrderServer;
let system: RecordSystem;
beforeAll(async () => {
  [harbour, shop] = await Promise.all([testApp(), orderServer()]);
  // The first ticket after a start has all of the code compiled, and a system has a second and a half.
  const { id } = await save({});
  await ask(whereIs());
  await forget(id);
});
beforeEach(async () => {
  clock.now = new Date('2026-11-21T10:32:00.000Z');
  system = await save({});
});
afterEach(async () => {
  shop.answer = null;
  await forget(system.id);
});
afterAll(async () => {
  await harbour.close();
  await shop.close();
});

const whereIs = (text = 'Where is my order TC-20977? I have been waiting for days.', changes: Partial<TicketInput> = {}): TicketInput =>
  returnsTicket({ subject: 'Where is my order', messages: [customerMessage(text)], ...changes });

describe('a customer asks where the order is', () => {
  test('and the draft cites the order system’s status with the time it was read', async () => {
    const events = await ask(whereIs());
    const record = recordsOf(events)[0]!;
    expect(record).toMatchObject({ kind: 'record', title: 'Order TC-20977', heading: 'Order system', readAt: '2026-11-21T10:32:00.000Z', visibility: 'public' });
    expect(record.text).toBe('- Status: on its way\n- Shipped on: 18 November 2026\n- Carrier: Northwind Parcels\n- Total: €89.90');
    const cited = sentencesOf(events).filter(({ citations }) => citations.includes(record.passageId));
    expect(cited.map(({ text }) => text)).toEqual(expect.arrayContaining(['- Status: on its way', '- Shipped on: 18 November 2026']));
    expect(cited.every(({ status, locked }) => status !== 'unsupported' && !locked)).toBe(true);
    expect(lookupsOf(events)).toEqual([{ name: 'Order system', state: 'read', at: '2026-11-21T10:32:00.000Z' }]);
  });

  test('and the system is asked once, by GET, with its secret', async () => {
    await ask(whereIs());
    expect(shop.asked.map(({ method, url, headers }) => [method, url, headers.authorization])).toEqual([['GET', '/api/orders/TC-20977', `Bearer ${orderToken}`]]);
  });

  test('sources of the knowledge are shown before the system has answered', async () => {
    const names = (await ask(whereIs())).map(({ event }) => event);
    expect(names.slice(0, 4)).toEqual(['triage', 'sources', 'summary', 'sources']);
  });

  test('about two orders, and both are looked up', async () => {
    shop.orders.set('TC-20978', { ...shippedOrder, number: 'TC-20978', status: 'OPEN' });
    const events = await ask(whereIs('Where is my order TC-20977, and where is order TC-20978?'));
    expect(recordsOf(events).map(({ title }) => title).toSorted()).toEqual(['Order TC-20977', 'Order TC-20978']);
    expect(new Set(recordsOf(events).map(({ passageId }) => passageId)).size).toBe(2);
  });
});

describe('nothing of the record outlives the run', () => {
  const canary = 'zaffre-ombrelle';
  const words = [canary, 'TC-31337', orderToken];

  test('in the log, in plain columns or in the audit, and the stored draft names the system and the time alone', async () => {
    shop.orders.set('TC-31337', { ...shippedOrder, carrier: { name: canary } });
    const events = await ask(whereIs('Where is my order TC-31337?'));
    expect(recordsOf(events)[0]!.text).toContain(canary);
    await harbour.post('/v1/records/try', { id: system.id, name: 'Order system', mapping: system.mapping, values: { orderNumber: 'TC-31337' } }, harbour.as.lead);
    const suggestionId = events.flatMap((event) => (event.event === 'draft-start' ? [event.data.suggestionId] : []))[0]!;
    const detail = (await (await harbour.get(`/v1/suggestions/${suggestionId}`, harbour.as.lead)).json()) as { sources: object[]; draft: { text: string } };
    expect(detail.draft.text).toContain(canary);
    expect(detail.sources).toEqual(expect.arrayContaining([expect.objectContaining({ kind: 'record', title: 'Order system', text: '', readAt: '2026-11-21T10:32:00.000Z' })]));
    expect(JSON.stringify(detail.sources)).not.toContain(canary);
    expect(harbour.log.filter((line) => words.some((word) => line.includes(word)))).toEqual([]);
    for (const name of Object.values(schema).map((table) => getTableName(table))) {
      const rows = await harbour.dependencies.database.execute<{ row: string }>(sql`select ${sql.identifier(name)}::text as row from ${sql.identifier(name)}`);
      expect(rows.filter(({ row }) => words.some((word) => row.includes(word) || row.includes(Buffer.from(word).toString('hex')))), name).toEqual([]);
    }
  });

  test('and the next ticket of somebody else finds nothing of it', async () => {
    await ask(whereIs());
    const events = await ask(whereIs('Where is my parcel from Northwind Parcels?', { requester: { name: 'Jon Vik', email: 'jon@post.example' } }));
    expect(JSON.stringify(events)).not.toContain('8990');
    expect(recordsOf(events)).toEqual([]);
  });
});

describe('the state is said', () => {
  test.each<[string, string, OrderServer['answer']]>([
    ['the system is down', 'unreachable', (_request, response) => void response.socket!.destroy()],
    ['it breaks', 'unreachable', (_request, response) => void response.writeHead(500).end()],
    ['it does not answer in time', 'slow', () => undefined],
    ['it dribbles', 'slow', (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).write('{"status":')],
    ['it refuses the secret', 'refused', (_request, response) => void response.writeHead(401).end()],
    ['it knows no such order', 'not-found', (_request, response) => void response.writeHead(404).end()],
    ['it answers with a page', 'unreadable', (_request, response) => void response.writeHead(200, { 'content-type': 'text/html' }).end('<p>Sign in</p>')],
    ['its JSON is broken', 'unreadable', (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":')],
    ['its answer is endless', 'unreadable', (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ status: 'x'.repeat(400_000) }))],
    ['the answer has none of the fields', 'not-found', (_request, response) => void response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify({ customer: shippedOrder.customer }))],
  ])('when %s', async (_case, state, answer) => {
    shop.answer = answer;
    const began = performance.now();
    const events = await ask(whereIs());
    expect(lookupsOf(events)).toEqual([{ name: 'Order system', state, at: '2026-11-21T10:32:00.000Z' }]);
    expect(recordsOf(events)).toEqual([]);
    expect(events.at(-1)?.event).toBe('done');
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  test('when the record is another person’s, whose order number the customer wrote', async () => {
    const events = await ask(whereIs(undefined, { requester: { name: 'Jon Vik', email: 'jon@post.example' } }));
    expect(lookupsOf(events)).toMatchObject([{ state: 'not-theirs' }]);
    expect(JSON.stringify(events)).not.toContain('Northwind');
  });

  test('when the ticket names no order: the system is not asked, and the draft asks for the number', async () => {
    const events = await ask(whereIs('Where is my order? I have been waiting for my order for days.'));
    expect(shop.asked).toEqual([]);
    expect(lookupsOf(events)).toMatchObject([{ state: 'no-key' }]);
    expect(sentencesOf(events).flatMap(({ asks }) => asks)).toContain('order number');
  });

  test('and an abstention says whose answer is missing', async () => {
    shop.answer = (_request, response) => void response.writeHead(503).end();
    const events = await ask(whereIs('Wo ist Bestellung TC-20977?', { subject: 'Bestellung' }));
    const end = events.find((event) => event.event === 'draft-end');
    if (end?.event === 'draft-end' && end.data.outcome === 'abstained') expect(end.data.missing).toContain('An answer from Order system');
    expect(lookupsOf(events)).toMatchObject([{ state: 'unreachable' }]);
  });
});

test('what an agent types of a record is checked against it, as the panel still holds it', async () => {
  const record = recordsOf(await ask(whereIs()))[0]!;
  const typed = { text: 'The carrier Northwind Parcels shipped it on 18 November 2026.', ticket: whereIs() };
  const statusOf = async (body: object) => ((await (await harbour.post('/v1/check', body, harbour.as.extension)).json()) as { sentences: { status: string }[] }).sentences[0]!.status;
  expect(await statusOf({ ...typed, records: [{ passageId: record.passageId, text: record.text }] })).toBe('supported');
  expect(await statusOf(typed)).toBe('unsupported');
});

test('a ticket about something else is not looked up', async () => {
  const events = await ask(returnsTicket());
  expect(shop.asked).toEqual([]);
  expect(lookupsOf(events)).toEqual([]);
});

test('the systems to ask come with the workspace’s read model, and a change of one is seen by the next ticket', async () => {
  const known = async () => (await harbour.dependencies.readModels.get(harbour.workspaceId)).recordSources.map(({ id, name }) => [id, name]);
  expect(await known()).toEqual([[system.id, 'Order system']]);
  await save({}, { id: system.id, name: 'Order desk' });
  expect(await known()).toEqual([[system.id, 'Order desk']]);
  await harbour.post(`/v1/records/${system.id}/delete`, {}, harbour.as.lead);
  expect(await known()).toEqual([]);
});

test('a system that the lead switched off is asked no more, from the next ticket on', async () => {
  await save({}, { id: system.id, enabled: false });
  await ask(whereIs());
  expect(shop.asked).toEqual([]);
});

test('an internal record is locked in the draft until the agent accepts it', async () => {
  await save({ visibility: 'internal' }, { id: system.id });
  const events = await ask(whereIs());
  const id = recordsOf(events)[0]!.passageId;
  expect(sentencesOf(events).filter(({ citations }) => citations.includes(id)).map(({ locked }) => locked)).not.toContain(false);
});

test('a redirect to another host is not followed and that host never sees the secret', async () => {
  const seen: string[] = [];
  const other = createServer((request, response) => {
    seen.push(String(request.headers.authorization));
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(shippedOrder));
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  shop.answer = (_request, response) => void response.writeHead(302, { location: `http://127.0.0.1:${(other.address() as AddressInfo).port}/api/orders/TC-20977` }).end();
  expect(lookupsOf(await ask(whereIs()))).toMatchObject([{ state: 'unreachable' }]);
  expect(seen).toEqual([]);
  await new Promise((resolve) => other.close(resolve));
});

describe('the secret', () => {
  test('is sealed in the database and never given back', async () => {
    const listed = await (await harbour.get('/v1/records', harbour.as.lead)).text();
    expect(JSON.parse(listed)).toMatchObject({ systems: [{ id: system.id, hasSecret: true }] });
    expect(listed).not.toContain(orderToken);
    for (const path of ['/v1/sources', '/v1/records']) expect(await (await harbour.get(path, harbour.as.lead)).text()).not.toContain(orderToken);
  });

  test('does not follow a system that was moved to another address', async () => {
    const moved = await save({ baseUrl: 'https://orders.elsewhere.example/api' }, { id: system.id }, null);
    expect(moved.hasSecret).toBe(false);
  });

  test('is not sent along when another address is tried', async () => {
    const other = await orderServer();
    await harbour.post('/v1/records/try', { id: system.id, name: 'Order system', mapping: orderMapping(other.baseUrl), values: { orderNumber: 'TC-20977' } }, harbour.as.lead);
    expect(other.asked.map(({ headers }) => headers.authorization)).toEqual([undefined]);
    await other.close();
  });

  test('can’t break out of its header', async () => {
    for (const secret of ['a\r\nx-admin: 1', 'a\nb', 'tab\there', 'ümlaut']) expect((await harbour.post('/v1/records', { name: 'Order system', mapping: orderMapping(shop.baseUrl), secret }, harbour.as.lead)).status, secret).toBe(422);
  });
});

describe('a lead tries a system', () => {
  const attempt = async (changes: Partial<RecordMappingInput> = {}, values: Record<string, string> = { orderNumber: 'TC-20977' }): Promise<RecordTrialAnswer> =>
    (await (await harbour.post('/v1/records/try', { id: system.id, name: 'Order system', mapping: orderMapping(shop.baseUrl, changes), values }, harbour.as.lead)).json()) as RecordTrialAnswer;

  test('and sees the passage that a ticket would get, and whose it is', async () => {
    expect(await attempt()).toMatchObject({ state: 'read', owner: 'Marta.Olsen@post.example', passage: { title: 'Order TC-20977', text: expect.stringContaining('on its way') } });
  });

  test.each(['../admin', 'a/b', '..', 'a\\b', 'a b', 'x'.repeat(101), '\u202e1', ''])('and a value that is no name is refused: %j', async (orderNumber) => {
    expect((await harbour.post('/v1/records/try', { name: 'Order system', mapping: orderMapping(shop.baseUrl), values: { orderNumber } }, harbour.as.lead)).status).toBe(422);
    expect(shop.asked).toEqual([]);
  });

  test('and is told what is wrong', async () => {
    expect(await attempt({ fields: [{ label: 'Status', at: '/state' }] })).toMatchObject({ state: 'not-found', passage: null, detail: 'It answered, and none of the fields is in the answer.' });
    expect(await attempt({ header: undefined })).toMatchObject({ state: 'refused' });
    expect(await attempt({ baseUrl: 'http://169.254.169.254' }, { orderNumber: 'iam' })).toMatchObject({ state: 'unreachable', detail: expect.stringContaining('private network') });
  });
});

async function save(changes: Partial<RecordMappingInput>, more: object = {}, secret: string | null | undefined = orderToken): Promise<RecordSystem> {
  const answer = await harbour.post('/v1/records', { name: 'Order system', mapping: orderMapping(shop.baseUrl, changes), ...(secret === null ? {} : { secret }), ...more }, harbour.as.lead);
  if (answer.status !== 200) throw new Error(await answer.text());
  return (await answer.json()) as RecordSystem;
}

async function forget(id: string): Promise<void> {
  await harbour.post(`/v1/records/${id}/delete`, {}, harbour.as.lead);
  shop.asked.length = 0;
}

function ask(ticket: TicketInput): Promise<AssistEvent[]> {
  return harbour.assist({ ticket, agent: { name: 'Ines Moreau' } });
}
function recordsOf(events: readonly AssistEvent[]) {
  return (events.findLast((event) => event.event === 'sources')?.data.sources ?? []).filter(({ kind }) => kind === 'record');
}
function lookupsOf(events: readonly AssistEvent[]) {
  return events.findLast((event) => event.event === 'sources')?.data.lookups ?? [];
}
function sentencesOf(events: readonly AssistEvent[]) {
  return events.flatMap((event) => (event.event === 'draft-delta' ? [event.data] : []));
}
