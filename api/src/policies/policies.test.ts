import { auditLog } from '@countersign/db/schema/audit-log';
import { texts } from '@countersign/db/schema/texts';
import { withWorkspace } from '@countersign/db/with-workspace';
import { uuidv7 } from '@countersign/shared/ids';
import { rule, type Rule } from '@countersign/shared/policy/rule';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { FileImport, PolicyReplay, PolicyRule, PolicyRuleDetail, RuleOutcomes, SaveOutcome } from '../routes/contracts/policies.ts';
import { returnsTicket } from '../testing/returns-ticket.ts';
import { suggest } from '../testing/suggest.ts';
import { testApp, type TestApp } from '../testing/test-app.ts';

let harbour: TestApp;
beforeAll(async () => {
  harbour = await testApp();
}, 120_000);
afterAll(() => harbour.close());

const get = async <Answer>(path: string, who = harbour.as.lead): Promise<Answer> => (await (await harbour.get(`/v1/policies${path}`, who)).json()) as Answer;
const post = (path: string, body: unknown, who = harbour.as.lead): Promise<Response> => harbour.post(`/v1/policies${path}`, body, who);
const answered = async <Answer>(answer: Promise<Response>): Promise<Answer> => (await (await answer).json()) as Answer;
const save = (written: Rule, version: number | null) => answered<SaveOutcome>(post('/rules', { rule: written, version }));
const inForce = async (): Promise<{ revision: number; rules: Rule[] }> => get('', harbour.as.extension);
const audited = (action: 'policy.saved' | 'policy.replayed' | 'policy.restored' | 'policy.retired') => withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.select().from(auditLog).where(eq(auditLog.action, action)));

const noGuarantee = rule.parse({
  id: 'no-guarantee', clause: 'We guarantee nothing.', severity: 'warn', detector: { type: 'phrase', phrases: ['guaranteed'] }, suggestion: 'It works in most cases.',
  examples: { match: ['Delivery is guaranteed.'], clear: ['Delivery takes two days.'] },
});

test('a lead saves a rule, and running panels take it with the next revision', async () => {
  const before = await inForce();
  const outcome = await save(noGuarantee, null);
  expect(outcome).toMatchObject({ state: 'saved', saved: { rule: noGuarantee, version: 1, retiredAt: null, changedBy: 'Lena Berg', versions: [{ version: 1, by: 'Lena Berg', sameAs: null }] } });
  const now = await inForce();
  expect(now.revision).toBeGreaterThan(before.revision);
  expect(now.rules.map(({ id }) => id)).toContain('no-guarantee');
  expect((await audited('policy.saved')).map(({ subject, detail }) => [subject, detail])).toEqual([['no-guarantee', { version: 1 }]]);
});

test('a rule that fails its own examples is not saved, and each one is named with what was found in it', async () => {
  const wrong = { ...noGuarantee, id: 'wrong', examples: { match: ['We promise it.'], clear: ['It is not guaranteed.'] } };
  expect(await save(wrong, null)).toEqual({
    state: 'refused', failures: [
      { rule: 'wrong', example: 'We promise it.', expected: 'match', at: 0, matches: [] },
      { rule: 'wrong', example: 'It is not guaranteed.', expected: 'clear', at: 0, matches: [expect.objectContaining({ start: 10, end: 20 })] },
    ],
  });
  expect((await harbour.get('/v1/policies/rules/wrong', harbour.as.lead)).status).toBe(404);
});

test('what somebody else saved meanwhile is not overwritten, and an id is given once', async () => {
  expect((await post('/rules', { rule: { ...noGuarantee, severity: 'block' }, version: 7 })).status).toBe(409);
  expect((await post('/rules', { rule: noGuarantee, version: null })).status).toBe(409);
});

test('every version stays, with who wrote it; an older one is brought back as a new one', async () => {
  await save({ ...noGuarantee, severity: 'block' }, 1);
  const restored = await answered<SaveOutcome>(post('/rules/no-guarantee/restore', { version: 1 }));
  expect(restored).toMatchObject({ state: 'saved', saved: { version: 3, rule: { severity: 'warn' }, versions: [{ version: 3, sameAs: 1 }, { version: 2, sameAs: null, rule: { severity: 'block' } }, { version: 1 }] } });
  expect((await audited('policy.restored'))[0]!.detail).toEqual({ version: 3, from: 1 });
});

test('a rule is retired and brought back', async () => {
  const retired = await answered<PolicyRuleDetail>(post('/rules/no-guarantee/retire', {}));
  expect(retired).toMatchObject({ version: 3, retiredAt: expect.any(String) as string });
  expect((await inForce()).rules.map(({ id }) => id)).not.toContain('no-guarantee');
  expect((await post('/rules/no-guarantee/retire', {})).status).toBe(404);
  await post('/rules/no-guarantee/restore', {});
  expect((await get<PolicyRuleDetail>('/rules/no-guarantee'))).toMatchObject({ version: 3, retiredAt: null });
  expect((await audited('policy.retired')).length).toBe(1);
});

describe('a change that is rehearsed', () => {
  const rehearse = (change: { id: string; rule: Rule | null }) => answered<PolicyReplay>(post('/replay', change));
  let draft: string;
  beforeAll(async () => {
    ({ draft } = await suggest(harbour));
  });
  const word = () => /\b[a-z]{6,}\b/.exec(draft)![0];

  test('shows which suggestions it would judge otherwise, with the words, and stores nothing', async () => {
    const noWord = rule.parse({ ...noGuarantee, id: 'no-word', detector: { type: 'phrase', phrases: [word()], matchCase: true } });
    const replay = await rehearse({ id: 'no-word', rule: noWord });
    expect(replay).toMatchObject({ suggestions: 1, withText: 1, withoutText: 0, judgedOtherwise: 1, notJudged: { unreadable: 0, tags: 0, source: 0, ticket: 0 } });
    const [change] = replay.changes;
    expect(change).toMatchObject({ on: 'draft', change: 'new', severity: 'warn', before: null, ticketKey: returnsTicket().key });
    expect(change!.excerpt.slice(change!.start, change!.end)).toBe(word());
    expect((await harbour.get('/v1/policies/rules/no-word', harbour.as.lead)).status).toBe(404);
    const [entry] = await audited('policy.replayed');
    expect([entry!.subject, entry!.detail]).toEqual(['no-word', { texts: 1 }]);
  });

  test('shows what would go when a rule is retired or made milder', async () => {
    const noWord = rule.parse({ ...noGuarantee, id: 'no-word', detector: { type: 'phrase', phrases: [word()], matchCase: true }, examples: {} });
    await save(noWord, null);
    expect((await rehearse({ id: 'no-word', rule: null })).changes[0]).toMatchObject({ change: 'gone', before: 'warn' });
    expect((await rehearse({ id: 'no-word', rule: { ...noWord, severity: 'info' } })).changes[0]).toMatchObject({ change: 'severity', severity: 'info', before: 'warn' });
    expect((await rehearse({ id: 'no-word', rule: { ...noWord, clause: 'Other words for it.' } })).judgedOtherwise).toBe(0);
  });

  test('counts the suggestions whose texts are gone', async () => {
    await withWorkspace(harbour.dependencies.database, harbour.workspaceId, (transaction) => transaction.update(texts).set({ expiresAt: new Date(0) }));
    expect(await rehearse({ id: 'no-word', rule: null })).toMatchObject({ suggestions: 1, withText: 0, withoutText: 1, judgedOtherwise: 0, changes: [] });
  });
});

test('what became of a rule’s findings is counted once a place', async () => {
  const at = (minutes: number) => new Date(Date.now() - 3_600_000 + minutes * 60_000).toISOString();
  const fact = (type: string, findingId: string, minutes: number, more: object = {}) => ({ fact: { id: uuidv7(), at: at(minutes), ticketKey: returnsTicket().key, type, suggestionId: null, findingId, rule: 'no-guarantee', ...more } });
  const shown = (findingId: string) => fact('finding.shown', findingId, 0, { severity: 'warn', on: 'typed' });
  const sent = (findingId: string) => fact('finding.sent', findingId, 9, { severity: 'warn', overridden: false, messageId: 'm9', sentAt: at(9) });
  const facts = [shown('fnd_a'), shown('fnd_a'), shown('fnd_b'), shown('fnd_c'), shown('fnd_d'), shown('fnd_e'), fact('finding.fixed', 'fnd_a', 1), fact('finding.overridden', 'fnd_b', 1, { reason: 'The lead agreed' }),
    fact('finding.overridden', 'fnd_c', 1, { reason: 'Mistake' }), fact('finding.reinstated', 'fnd_c', 2), sent('fnd_d')];
  await harbour.post('/v1/facts', { facts }, harbour.as.extension);
  const { rules } = await get<RuleOutcomes>('/outcomes');
  expect(rules).toEqual([{ rule: 'no-guarantee', shown: 5, fixed: 1, overridden: 1, sentAnyway: 1, reasons: [{ reason: 'The lead agreed', count: 1 }] }]);
});

test('the whole policy goes out as a file and comes back the same; broken YAML is refused with its line', async () => {
  const { yaml } = await get<{ yaml: string }>('/file');
  expect(await answered<FileImport>(post('/file', { yaml, dryRun: false }))).toMatchObject({ state: 'done', added: [], changed: [], retired: [] });
  const refused = await post('/file', { yaml: '- id: a\n  clause: b\n  severity: deadly\n', dryRun: true });
  expect([refused.status, ((await refused.json()) as { message: string }).message]).toEqual([422, expect.stringMatching(/^policies\.yaml:3: 0\.severity: has to be info, warn or block/)]);
});

test('another workspace sees none of it; its first rule keeps the built-in pack beside it', async () => {
  const quay = await harbour.addWorkspace('Quay Boats');
  const listed = async () => (await get<{ rules: PolicyRule[] }>('/rules', quay.as.lead)).rules;
  expect((await listed()).map(({ rule: { id } }) => id)).not.toContain('no-guarantee');
  expect((await harbour.get('/v1/policies/rules/no-guarantee', quay.as.lead)).status).toBe(404);
  expect((await post('/rules/no-guarantee/retire', {}, quay.as.lead)).status).toBe(404);
  expect(await answered<PolicyReplay>(post('/replay', { id: 'no-guarantee', rule: noGuarantee }, quay.as.lead))).toMatchObject({ suggestions: 0 });
  await post('/file', { yaml: '[]', dryRun: false }, quay.as.lead);
  expect((await listed()).filter(({ version }) => version === 0).map(({ rule: { id } }) => id)).toContain('built-in.commitment');
  await post('/rules', { rule: noGuarantee, version: null }, quay.as.lead);
  const own = (await listed()).filter(({ retiredAt }) => retiredAt === null).map(({ rule: { id } }) => id);
  expect(own).toEqual(expect.arrayContaining(['built-in.commitment', 'built-in.placeholder', 'no-guarantee']));
  expect((await listed()).some(({ version }) => version === 0)).toBe(false);
});
