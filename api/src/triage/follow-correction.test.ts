import { assistRuns } from '@countersign/db/schema/assist-runs';
import { withWorkspace } from '@countersign/db/with-workspace';
import type { CorrectedTriage, Said } from '@countersign/shared/assist/corrected-triage';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Taxonomy } from '../routes/contracts/taxonomy.ts';
import { customerMessage, returnsTicket } from '../testing/returns-ticket.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let harbour: TestApp;
const routings: Readonly<Record<string, Taxonomy['intents'][number]['routing']>> = {
  'refund-request': { team: 'Billing', tags: ['refund'], priority: 'normal' }, 'lost-or-stolen': { team: 'Claims', tags: ['loss'] }, 'how-to': { tags: ['guide'] },
};

beforeAll(async () => {
  harbour = await testApp();
  const { version, intents, settings } = (await (await harbour.get('/v1/taxonomy', harbour.as.lead)).json()) as Taxonomy;
  const saved = await harbour.post('/v1/taxonomy', { version, settings, intents: intents.map(({ examples: _counts, ...intent }) => ({ ...intent, routing: routings[intent.id] ?? {} })) }, harbour.as.lead);
  expect(saved.status).toBe(200);
}, 120_000);
afterAll(() => harbour.close());

const ticket = returnsTicket({ subject: '', messages: [customerMessage('I would like my money back for the kettle, it never got warm.')] });

async function follow(said: Said, locale?: string): Promise<CorrectedTriage> {
  const answer = await harbour.post('/v1/triage/corrected', { ticket, said, ...(locale === undefined ? {} : { locale }) }, harbour.as.extension);
  expect(answer.status).toBe(200);
  return (await answer.json()) as CorrectedTriage;
}

test('where the ticket goes and what a reply lacks are those of the intent that the agent set, and nothing of the one that was read', async () => {
  expect(await follow({ intent: 'refund-request', urgency: 'normal' })).toMatchObject({ routing: { team: 'Billing', tags: ['refund'], priority: 'normal' }, handover: { recommended: false } });
  const lost = await follow({ intent: 'lost-or-stolen', urgency: 'normal' });
  expect(lost).toMatchObject({ routing: { team: 'Claims', tags: ['loss'] }, missing: ['serial number', 'when and where it happened'], handover: { because: [{ rule: 'intent', text: 'A loss or theft needs a person' }] } });
  expect(lost.routing).not.toHaveProperty('priority');
});

test('an urgency that the agent sets is that of the suggested priority', async () => {
  expect((await follow({ intent: 'how-to', urgency: 'high' })).routing).toEqual({ tags: ['guide'], priority: 'high' });
  expect((await follow({ intent: 'how-to', urgency: 'low' })).routing).toEqual({ tags: ['guide'], priority: 'low' });
});

test('a ticket that is none of the intents lacks nothing and goes nowhere', async () => {
  const { missing, routing } = await follow({ intent: 'unknown', urgency: 'normal' });
  expect([missing, routing]).toEqual([[], undefined]);
});

test('asking stores nothing, and what is no ticket or no intent is refused', async () => {
  await follow({ intent: 'how-to' });
  expect(await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.$count(assistRuns))).toBe(0);
  for (const body of [{}, { ticket, said: { intent: '' } }, { ticket, said: { urgency: 'sometime' } }]) expect((await harbour.post('/v1/triage/corrected', body, harbour.as.extension)).status).toBe(422);
});
