import { auditLog } from '@countersign/db/schema/audit-log';
import { intentExamples } from '@countersign/db/schema/intents';
import { withWorkspace } from '@countersign/db/with-workspace';
import { defaultPrivacySettings, type PrivacyPattern } from '@countersign/shared/redaction/privacy-settings';
import { eq } from 'drizzle-orm';
import { recognizers } from '@countersign/shared/redaction/recognizers/registry';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Privacy } from '../routes/contracts/privacy.ts';
import { modelEndpoint, type ModelEndpoint } from '../testing/model-endpoint.ts';
import { customerMessage, returnsTicket } from '../testing/returns-ticket.ts';
import type { TestWorkspace } from '../testing/seed-workspace.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let model: ModelEndpoint;
let harbour: TestApp;
let quay: TestWorkspace;
beforeAll(async () => {
  model = await modelEndpoint();
  harbour = await testApp({ modelEngine: model.engine });
  quay = await harbour.addWorkspace('Quay Boats');
});
afterAll(async () => {
  await harbour.close();
  model.close();
});

const loyalty: PrivacyPattern = { name: 'Loyalty no.', pattern: 'LC-\\d{4}', matches: ['My card is LC-2041'], leaves: ['LC is my club'] };
const read = async (who = harbour.as.lead): Promise<Privacy> => (await (await harbour.get('/v1/privacy', who)).json()) as Privacy;
const save = async (settings: object, version?: number): Promise<Response> => harbour.post('/v1/privacy', { version: version ?? (await read()).version, settings: { ...defaultPrivacySettings, ...settings } }, harbour.as.lead);
const tried = async (settings: object, text: string): Promise<{ masked: string; spans: { type: string }[] }> => (await (await harbour.post('/v1/privacy/try', { settings: { ...defaultPrivacySettings, ...settings }, text }, harbour.as.lead)).json()) as { masked: string; spans: { type: string }[] };

async function promptFor(text: string): Promise<string> {
  model.answer({ answerable: false, missing: [], sentences: [] });
  const before = model.bodies.length;
  await harbour.assist({ ticket: returnsTicket({ messages: [customerMessage(`${text} Within how many days can I return an item?`)] }), agent: { name: 'Ines Moreau' } });
  return model.bodies.slice(before).join('');
}

test('order and tracking numbers reach a model until a workspace masks them', async () => {
  expect(await read()).toEqual({ version: 0, settings: defaultPrivacySettings, changes: [] });
  const words = 'My order number is 48213377, its tracking number is 1Z999AA10123456784.';
  expect(await promptFor(words)).toContain(words);
  expect((await save({ maskOrderNumbers: true, maskTrackingNumbers: true })).status).toBe(200);
  expect(await promptFor(words)).toContain('My order number is [ORDER_1], its tracking number is [TRACKING_1].');
});

test('a workspace’s own pattern masks in the next prompt, and in no other workspace', async () => {
  const saved = (await (await save({ patterns: [loyalty] })).json()) as Privacy;
  expect(saved).toMatchObject({ settings: { patterns: [loyalty] }, changes: [{ by: expect.any(String), version: saved.version }, {}] });
  const prompt = await promptFor('My cards are LC-2041 and LC-2042.');
  expect(prompt).toMatch(/My cards are \[LOYALTY_NO_1\] and \[LOYALTY_NO_2\]/);
  expect((await read(quay.as.lead)).settings).toEqual(defaultPrivacySettings);
});

test.each([
  ['looks around, which can’t be matched in linear time', { pattern: 'LC(?=-)' }, 'RE2'],
  ['fits everywhere', { pattern: '.*' }, 'fits an empty text'],
  ['finds nothing in an example', { matches: ['My card is LX-2041'] }, 'finds nothing in example 1'],
  ['finds something it must leave', { leaves: ['LC is my club', 'LC-2042'] }, 'finds something in example 2'],
])('a pattern that %s is not saved', async (_why, changes, said) => {
  const { version } = await read();
  const refused = await save({ patterns: [{ ...loyalty, ...changes }] });
  expect(refused.status).toBe(422);
  expect(((await refused.json()) as { message: string }).message).toContain(said);
  expect((await read()).version).toBe(version);
});

test('a save over somebody else’s is refused', async () => {
  expect((await save({}, (await read()).version - 1)).status).toBe(409);
});

test('the audit log says who saved which patterns, without their examples', async () => {
  const entries = await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.select().from(auditLog).where(eq(auditLog.action, 'privacy.saved')));
  expect(entries.at(-1)).toMatchObject({ actorId: harbour.memberIds.lead, detail: { patterns: [{ name: 'Loyalty no.', pattern: 'LC-\\d{4}' }], maskOrderNumbers: false } });
  expect(JSON.stringify(entries)).not.toContain('LC-2041');
});

test('settings are tried on a text before they are saved', async () => {
  expect(await tried({ patterns: [loyalty], maskOrderNumbers: true }, 'LC-2041 of jo@post.example, order 48213.')).toMatchObject({ masked: '[LOYALTY_NO_1] of [EMAIL_1], order [ORDER_1].', spans: [{ type: 'LOYALTY_NO' }, { type: 'EMAIL' }, { type: 'ORDER' }] });
  expect((await tried({}, 'order 48213')).masked).toBe('order 48213');
});

test('words that could not be masked are said to be so, and are not stored', async () => {
  const examples = async (): Promise<number> => withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.$count(intentExamples));
  const stored = await examples();
  const failing = vi.spyOn(recognizers[0]!, 'find').mockImplementation(() => { throw new Error('jo@post.example'); });
  const answers = [
    await harbour.post('/v1/privacy/try', { settings: defaultPrivacySettings, text: 'I am jo@post.example' }, harbour.as.lead),
    await harbour.post('/v1/taxonomy/examples', { intent: 'refund', text: 'I want my money back: jo@post.example' }, harbour.as.lead),
  ];
  failing.mockRestore();
  for (const answer of answers) {
    expect(answer.status).toBe(503);
    expect(await answer.json()).toMatchObject({ code: 'UNAVAILABLE', message: 'Personal details could not be masked, so nothing was stored and nothing was sent.' });
  }
  expect(await examples()).toBe(stored);
});
