import { intentExamples } from '@countersign/db/schema/intents';
import { withWorkspace } from '@countersign/db/with-workspace';
import { newId } from '@countersign/shared/ids';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ClassifierList } from '../../routes/contracts/classifiers.ts';
import { clock, testApp, type TestApp } from '../../testing/test-app.ts';
import { seedExamples } from '../load-classifiers.ts';
import { retrainWorkspace } from './retrain-workspace.ts';

let harbour: TestApp;
beforeAll(async () => { harbour = await testApp(); });
afterAll(() => harbour.close());

const list = async (): Promise<ClassifierList> => (await (await harbour.get('/v1/taxonomy/classifiers', harbour.as.lead)).json()) as ClassifierList;
const lead = async (path: string): Promise<ClassifierList> => (await (await harbour.post(`/v1/taxonomy/classifiers${path}`, {}, harbour.as.lead)).json()) as ClassifierList;
/** A part of what ships, so that it is trained in a second. */
const few = seedExamples().filter(({ intent }) => ['invoice', 'how-to', 'appointment', 'order-status', 'refund-request'].includes(intent ?? '')).slice(0, 300);
const retrain = () => retrainWorkspace(harbour.dependencies, harbour.workspaceId, new AbortController().signal, { shipped: few });

async function add(examples: readonly { readonly text: string; readonly intentId: string }[]): Promise<void> {
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.insert(intentExamples).values(examples.map((example) => ({ workspaceId: harbour.workspaceId, id: newId('example'), createdAt: clock.now, ...example }))));
}

async function intentOf(text: string): Promise<string> {
  const { triage } = await harbour.dependencies.readModels.get(harbour.workspaceId);
  return triage.triage({ key: { console: 'zendesk', host: 'harbour.zendesk.com', id: '1' }, subject: '', requester: { name: '' }, status: 'open', channel: 'email', tags: [], fields: {}, messages: [{ id: 'm1', author: { role: 'customer', name: '' }, visibility: 'public', text, at: '2026-11-20T09:12:00.000Z' }] } as never).intent;
}

test('what the team adds is trained in a thread, judged on held-out examples, and takes over', async () => {
  const places = ['north', 'south', 'west', 'east', 'old', 'new', 'inner', 'outer'];
  await add(places.flatMap((place) => [`Is the ${place} mooring free next week?`, `I would like to book a mooring in the ${place} harbour`].map((text) => ({ text, intentId: 'appointment' }))));
  expect(await retrain()).toBe('accepted');
  const { versions, waiting, retrainAt } = await list();
  expect(versions).toMatchObject([{ number: 1, isActive: true, state: 'accepted', heldOut: { accuracy: { n: expect.any(Number) as number } } }, { id: 'shipped', isActive: false, canRestore: true }]);
  expect(versions[0]!.heldOut!.accuracy.share).toBeGreaterThan(0.5);
  expect([waiting, retrainAt]).toEqual([0, null]);
  expect(await intentOf('Is a mooring free in the harbour?')).toBe('appointment');
}, 180_000);

test('a training on wrong labels is not swapped in, and the lead is told until they have read it', async () => {
  clock.now = new Date(clock.now.getTime() + 60_000);
  await add(few.filter(({ intent }) => intent !== 'invoice').map(({ text }) => ({ text: `${text} `, intentId: 'invoice' })));
  expect(await retrain()).toBe('rejected');
  const { versions, notice } = await list();
  expect(versions).toMatchObject([{ number: 2, isActive: false, state: 'rejected', canRestore: false, reason: expect.stringContaining('earlier examples') as string }, { number: 1, isActive: true }, { id: 'shipped' }]);
  expect(notice).toMatchObject({ versionId: versions[0]!.id, text: versions[0]!.reason });
  expect((await lead(`/${versions[0]!.id}/read`)).notice).toBeNull();
}, 180_000);

test('an older training is restored, and the one before it stays in the list', async () => {
  const restored = await lead('/shipped/restore');
  expect(restored.versions.find(({ id }) => id === 'shipped')).toMatchObject({ isActive: true, canRestore: false });
  const first = restored.versions.find(({ number }) => number === 1)!;
  expect(first).toMatchObject({ isActive: false, canRestore: true });
  expect((await lead(`/${first.id}/restore`)).versions.find(({ number }) => number === 1)).toMatchObject({ isActive: true });
});
