import { openText } from '@countersign/db/crypto/open-text';
import { auditLog } from '@countersign/db/schema/audit-log';
import { corrections } from '@countersign/db/schema/corrections';
import { suggestionFacts } from '@countersign/db/schema/suggestion-facts';
import { suggestions } from '@countersign/db/schema/suggestions';
import { withWorkspace } from '@countersign/db/with-workspace';
import { uuidv7 } from '@countersign/shared/ids';
import type { FactsResponse, FactType } from '@countersign/shared/suggestion/facts';
import { measureSurvival } from '@countersign/shared/suggestion/similarity';
import { and, eq } from 'drizzle-orm';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { markUnused } from '../jobs/mark-unused.ts';
import { returnsTicket } from '../testing/returns-ticket.ts';
import { suggest } from '../testing/suggest.ts';
import { clock, testApp, type TestApp } from '../testing/test-app.ts';

const minute = 60_000;
let harbour: TestApp;
let suggestionId: string;
let draft: string;

beforeAll(async () => {
  harbour = await testApp();
});
beforeEach(async () => {
  ({ suggestionId, draft } = await suggest(harbour));
});
afterEach(() => {
  clock.now = new Date();
});
afterAll(() => harbour.close());

describe('a suggestion that was inserted and sent', () => {
  test('edited: the lead reads how much of it survived and how much was added, as shared measures it', async () => {
    const sent = draft.replace('It has to be unworn and in its packaging.', 'Keep the packaging, we need it for the way back to our warehouse.');
    await live({ sent });
    const expected = measureSurvival(draft, sent);
    expect(expected.survived).toBeGreaterThan(0.6);
    expect(await own()).toEqual({ id: suggestionId, phase: 'sent', outcome: 'edited', ...expected, sentAt: expect.stringMatching(/Z$/), draft, sent, unread: null });
  });

  test('as it was: nothing is lost and nothing added', async () => {
    await live({ sent: draft });
    expect(await own()).toMatchObject({ phase: 'sent', outcome: 'as-is', survived: 1, added: 0 });
  });

  test('rewritten: less than 60 % of it is still there', async () => {
    await live({ sent: 'Hi Marta,\n\nWe have already sent you a new jacket, so keep the small one as a gift for somebody.\n\nKind regards,\nInes Moreau' });
    expect(await own()).toMatchObject({ phase: 'sent', outcome: 'rewritten' });
  });

  test('as HTML: the words count, not the markup', async () => {
    await live({ sent: draft.split('\n\n').map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`).join(''), format: 'html' });
    expect(await own()).toMatchObject({ outcome: 'as-is', survived: 1, added: 0, sent: draft });
  });

  test('then followed by a second reply: the first one counts, in figures and in words', async () => {
    await live({ sent: draft });
    await commit(fact('suggestion.sent', { messageId: 'm9', sentAt: at(20), afterInsertMs: 20 * minute }), 'One more thing: our shop is closed on Monday.');
    expect(await own()).toMatchObject({ outcome: 'as-is', survived: 1, sent: draft });
  });

  test('then heard of by its earlier reply too: that one counts', async () => {
    await commit(fact('suggestion.inserted', { via: 'insert', afterMessageId: null, leftOut: 0, landedDifferently: false }));
    await commit(fact('suggestion.sent', { messageId: 'm9', sentAt: at(20), afterInsertMs: null }), 'One more thing: our shop is closed on Monday.');
    await commit(fact('suggestion.sent', { messageId: 'm3', sentAt: at(10), afterInsertMs: null }), draft);
    expect(await own()).toMatchObject({ outcome: 'as-is', sent: draft, sentAt: at(10) });
  });

  test('without its words: it is sent, and no outcome is guessed', async () => {
    await live({});
    expect(await own()).toMatchObject({ phase: 'sent', outcome: null, survived: null, sent: null });
  });

  test.each(['', 'yesterday at nine'])('at a time the console does not show (“%s”): the time of the fact stands for it', async (sentAt) => {
    const noticed = fact('suggestion.sent', { messageId: 'm3', sentAt, afterInsertMs: null });
    await commit(fact('suggestion.inserted', { via: 'insert', afterMessageId: null, leftOut: 0, landedDifferently: false }));
    await commit(noticed, draft);
    expect(await own()).toMatchObject({ phase: 'sent', outcome: 'as-is', sentAt: noticed.at });
  });

  test('its sent words lie sealed, and the fact holds none of them', async () => {
    await live({ sent: `${draft}\nPS: the code is Walnut` });
    await withWorkspace(harbour.dependencies.database, harbour.workspaceId, async (transaction) => {
      const [row] = await transaction.select().from(suggestions).where(eq(suggestions.id, suggestionId));
      expect(await openText(transaction, harbour.dependencies.masterKey, harbour.workspaceId, row!.sentTextId!)).toContain('Walnut');
      const facts = await transaction.select().from(suggestionFacts).where(eq(suggestionFacts.suggestionId, suggestionId));
      expect(facts.length).toBe(4);
      expect(JSON.stringify(facts)).not.toContain('Walnut');
    });
  });
});

test('a suggestion that was shown and not used, while a reply was sent, is discarded', async () => {
  await commit(fact('suggestion.displayed', { visibleMs: 4000 }));
  await commit(fact('suggestion.sent', { messageId: 'm3', sentAt: at(10), afterInsertMs: null }), 'My own words.');
  expect(await own()).toMatchObject({ phase: 'discarded', outcome: 'discarded' });
});

describe('a draft that was copied', () => {
  test('counts as inserted once it is found in the sent reply, whoever noticed the reply', async () => {
    await commit(fact('suggestion.copied', {}));
    await commit(fact('suggestion.sent', { messageId: 'm3', sentAt: at(10), afterInsertMs: 10 * minute }), draft);
    expect(await own()).toMatchObject({ phase: 'sent', outcome: 'as-is', survived: 1 });
    await withWorkspace(harbour.dependencies.database, harbour.workspaceId, async (transaction) => {
      const [row] = await transaction.select().from(suggestions).where(eq(suggestions.id, suggestionId));
      expect(row).toMatchObject({ insertedVia: 'copy', insertedAt: expect.any(Date), displayedAt: expect.any(Date) });
    });
  });

  test('is discarded where the reply says something else', async () => {
    await commit(fact('suggestion.copied', {}));
    await commit(fact('suggestion.sent', { messageId: 'm3', sentAt: at(10), afterInsertMs: 10 * minute }), 'My own words.');
    expect(await own()).toMatchObject({ phase: 'discarded', outcome: 'discarded', survived: null });
  });
});

test('a reply that could be one of several is ambiguous and counted as none', async () => {
  await commit(fact('suggestion.inserted', { via: 'copy', afterMessageId: null, leftOut: 0, landedDifferently: false }));
  await commit(fact('suggestion.ambiguous', { candidates: 2 }));
  expect(await own()).toMatchObject({ phase: 'ambiguous', outcome: 'ambiguous', survived: null });
});

test('a suggestion without a reply for a day is marked unused by the job, once, and a late reply corrects it', async () => {
  await commit(fact('suggestion.inserted', { via: 'insert', afterMessageId: null, leftOut: 0, landedDifferently: false }));
  expect(await markUnused(harbour.dependencies, harbour.workspaceId)).toBe(0);
  clock.now = new Date(Date.now() + 26 * 60 * minute);
  expect(await markUnused(harbour.dependencies, harbour.workspaceId)).toBeGreaterThanOrEqual(1);
  expect(await own()).toMatchObject({ phase: 'unused', outcome: 'unused' });
  expect(await markUnused(harbour.dependencies, harbour.workspaceId)).toBe(0);
  await commit(fact('suggestion.sent', { messageId: 'm3', sentAt: at(60), afterInsertMs: null }), draft);
  expect(await own()).toMatchObject({ phase: 'sent', outcome: 'as-is' });
});

describe('facts', () => {
  test('sent twice are stored once, and both times answered as committed', async () => {
    const displayed = fact('suggestion.displayed', { visibleMs: 4000 });
    expect(await send([{ fact: displayed }, { fact: displayed }])).toEqual({ committed: [displayed.id, displayed.id], refused: [] });
    expect(await send([{ fact: displayed }])).toEqual({ committed: [displayed.id], refused: [] });
    expect(await stored(displayed.id)).toBe(1);
  });

  test('that are wrong hold up none of the others', async () => {
    const [good, alsoGood] = [fact('suggestion.displayed', { visibleMs: 4000 }), fact('suggestion.dismissed', {})];
    const bad = { ...fact('suggestion.displayed', {}), visibleMs: 'long' };
    expect(await send([{ fact: good }, { fact: bad }, 7, { fact: alsoGood }])).toEqual({
      committed: [good.id, alsoGood.id],
      refused: [{ id: bad.id, reason: expect.stringContaining('fact.visibleMs') }, { id: 'facts.2', reason: expect.any(String) }],
    });
  });

  test.each<[string, Record<string, unknown>]>([
    ['a NUL character', { messageId: 'm\u00003', sentAt: '2026-11-20T10:00:00.000Z', afterInsertMs: null }],
    ['half of a surrogate pair', { messageId: 'm3\ud83d', sentAt: '2026-11-20T10:00:00.000Z', afterInsertMs: null }],
    ['a number that no column holds', { messageId: 'm3', sentAt: '2026-11-20T10:00:00.000Z', afterInsertMs: 9_999_999_999 }],
    ['a year before all calendars', { messageId: 'm3', sentAt: '2026-11-20T10:00:00.000Z', afterInsertMs: null, at: '0000-01-01T00:00:00Z' }],
  ])('with %s are refused for good and leave nothing behind', async (_case, fields) => {
    const broken = { ...fact('suggestion.sent', {}), ...fields };
    const viewed = fact('ticket.viewed', { eligible: true });
    expect(await send([{ fact: broken, sentText: { format: 'text', content: draft } }, { fact: viewed }])).toEqual({ committed: [viewed.id], refused: [{ id: broken.id, reason: 'it holds something that cannot be stored' }] });
    expect(await own()).toMatchObject({ phase: 'generated', sent: null });
  });

  test('whose words hold a NUL character are committed all the same', async () => {
    await live({ sent: `${draft}\u0000` });
    expect(await own()).toMatchObject({ phase: 'sent', outcome: 'as-is' });
  });

  test('of a suggestion that is still streaming are asked for again', async () => {
    const early = { ...fact('suggestion.displayed', { visibleMs: 4000 }), suggestionId: 'sug_still_streaming' };
    expect(await send([{ fact: early }])).toEqual({ committed: [], refused: [] });
  });

  test('of a suggestion that never came are refused after a while', async () => {
    const late = { ...fact('suggestion.displayed', { visibleMs: 4000 }), suggestionId: 'sug_never', at: new Date(Date.now() - 11 * minute).toISOString() };
    expect(await send([{ fact: late }])).toEqual({ committed: [], refused: [{ id: late.id, reason: 'its suggestion is unknown' }] });
  });

  test('of somebody else’s suggestion are refused', async () => {
    const foreign = fact('suggestion.dismissed', {});
    expect(await send([{ fact: foreign }], harbour.as.colleague)).toEqual({ committed: [], refused: [{ id: foreign.id, reason: 'its suggestion was offered to somebody else' }] });
    expect((await harbour.get(`/v1/suggestions/mine/${suggestionId}`, harbour.as.colleague)).status).toBe(404);
  });

  test('that name another ticket than their suggestion are refused', async () => {
    const strayed = { ...fact('suggestion.dismissed', {}), ticketKey: { ...returnsTicket().key, id: '42' } };
    expect(await send([{ fact: strayed }])).toMatchObject({ committed: [], refused: [{ reason: 'its suggestion belongs to another ticket' }] });
  });

  test('that only the server may state, and facts of tomorrow, are refused', async () => {
    const made = fact('suggestion.generated', { runId: 'run_made_up', engine: 'model' });
    const tomorrow = { ...fact('suggestion.dismissed', {}), at: new Date(Date.now() + 25 * 60 * minute).toISOString() };
    expect(await send([{ fact: made }, { fact: tomorrow }])).toMatchObject({ committed: [], refused: [{ id: made.id }, { id: tomorrow.id, reason: 'it lies in the future' }] });
  });

  test('are refused as a whole only when they are not a list', async () => {
    const answer = await harbour.post('/v1/facts', { facts: [] }, harbour.as.extension);
    expect([answer.status, await answer.json()]).toMatchObject([422, { code: 'INVALID_INPUT', path: 'facts' }]);
  });
});

test('a finding that the agent overrides is written to the audit log, and a corrected intent to the corrections', async () => {
  const overridden = fact('finding.overridden', { findingId: 'fnd_1', rule: 'no-competitors', reason: 'The customer asked for it' });
  const reinstated = fact('finding.reinstated', { findingId: 'fnd_1', rule: 'no-competitors' });
  const { suggestionId: _none, ...corrected } = fact('triage.corrected', { runId: 'run_1', field: 'intent', from: 'returns', to: 'exchange' });
  expect(await send([{ fact: overridden }, { fact: reinstated }, { fact: corrected }])).toEqual({ committed: [overridden.id, reinstated.id, corrected.id], refused: [] });
  await withWorkspace(harbour.dependencies.database, harbour.workspaceId, async (transaction) => {
    expect(await transaction.select().from(auditLog).where(eq(auditLog.subject, 'fnd_1'))).toMatchObject([{ action: 'finding.overridden', actorId: harbour.memberIds.agent, detail: { rule: 'no-competitors', suggestionId } }, { action: 'finding.reinstated' }]);
    expect(await transaction.select().from(corrections)).toMatchObject([{ field: 'intent', from: 'returns', to: 'exchange', runId: 'run_1' }]);
  });
});

function at(minutes: number): string {
  return new Date(started + minutes * minute).toISOString();
}
const started = Date.now();

function fact(type: FactType, fields: Record<string, unknown>) {
  return { id: uuidv7(), at: new Date().toISOString(), ticketKey: returnsTicket().key, type, suggestionId, ...fields };
}

async function send(facts: unknown[], who = harbour.as.extension): Promise<FactsResponse> {
  return (await (await harbour.post('/v1/facts', { facts }, who)).json()) as FactsResponse;
}

async function commit(one: ReturnType<typeof fact>, sentText?: string, format: 'text' | 'html' = 'text'): Promise<void> {
  expect(await send([{ fact: one, ...(sentText === undefined ? {} : { sentText: { format, content: sentText } }) }])).toEqual({ committed: [one.id], refused: [] });
}

/** Displayed, inserted, sent. */
async function live({ sent, format }: { sent?: string; format?: 'html' }): Promise<void> {
  await commit(fact('suggestion.displayed', { visibleMs: 4000 }));
  await commit(fact('suggestion.inserted', { via: 'insert', afterMessageId: 'm1', leftOut: 0, landedDifferently: false }));
  await commit(fact('suggestion.sent', { messageId: 'm3', sentAt: at(10), afterInsertMs: 10 * minute }), sent, format);
}

async function own(): Promise<unknown> {
  return (await harbour.get(`/v1/suggestions/mine/${suggestionId}`, harbour.as.extension)).json();
}

function stored(id: string): Promise<number> {
  return withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.$count(suggestionFacts, and(eq(suggestionFacts.id, id))));
}
