import type { AssistEventData } from '@countersign/shared/assist/assist-event';
import { joinSentences } from '@countersign/shared/assist/draft';
import { assistRequest } from '@countersign/shared/assist/assist-request';
import { newId } from '@countersign/shared/ids';
import { beforeAll, expect, test } from 'vitest';
import { assist } from '../assist/assist.ts';
import { noteEvent, type RunOutline } from '../assist/run-outline.ts';
import { builtInEngine } from '../engines/built-in/built-in-engine.ts';
import { splitPassages } from '../knowledge/split-passages.ts';
import { defaultIntents } from '../triage/intents.ts';
import { shippedTriage } from '../triage/shipped-triage.ts';
import { buildReadModel } from '../workspaces/build-read-model.ts';
import type { ReadModel } from '../workspaces/read-model.ts';
import { readDemo, type Demo } from './read-demo.ts';

let demo: Demo;
let readModel: ReadModel;

beforeAll(async () => {
  demo = await readDemo();
  readModel = buildReadModel({
    workspaceId: newId('workspace'), revision: 1, triageRevision: 1, name: demo.workspace.name, linkHosts: demo.workspace.linkHosts, draftsEnabled: true, holdoutShare: 0, experimentSalt: '', monthlyModelBudget: null,
    voices: Object.entries(demo.workspace.replyFrames).map(([language, frame]) => ({ language, ...frame, greetingNoName: frame.fallbackGreeting })),
    passages: demo.articles.flatMap((article) => splitPassages(article)), macros: demo.macros, triage: shippedTriage(defaultIntents), rules: demo.policies,
  });
});

async function answer(ticketId: string): Promise<RunOutline & { end: AssistEventData<'draft-end'> }> {
  const ticket = demo.tickets.find((candidate) => candidate.key.id === ticketId)!;
  const outline: RunOutline = { sentences: [], findings: [], comparison: false };
  const deps = { readModel, engines: { builtIn: builtInEngine }, firstSentenceLimitMs: 0, drafts: 'on', now: () => performance.now(), newId, recordModelCall: () => undefined } as const;
  for await (const event of assist(assistRequest.parse({ ticket, agent: { name: 'Lena' } }), deps, new AbortController().signal)) noteEvent(outline, event);
  return { ...outline, end: outline.end! };
}

test.each([
  ['48205', 'a phone that does not find the bike', ['macro-pairing-steps', 'pair-the-app']],
  ['48208', 'a part that arrived broken', ['damaged-on-arrival']],
  ['48213', 'an error code named only in the first message', ['battery-error-codes']],
  ['48217', 'the same in German', ['de-akku-laedt-nicht', 'macro-de-akku-e07']],
  ['48220', 'a refund that has not arrived', ['refunds']],
  ['48224', 'a double payment', ['charged-twice']],
  ['48228', 'a plan to be cancelled', ['cancel-tarn-care', 'tarn-care-plan']],
  ['48235', 'a voucher, between lines that steer a machine', ['vouchers-and-gift-cards']],
  ['48244', 'an invoice with a VAT number, in HTML', ['invoices-and-vat']],
  ['48247', 'a stolen bike', ['theft-and-insurance']],
])('ticket %s, %s, is answered from its article', async (ticketId, _about, documents) => {
  const { end, sentences } = await answer(ticketId);
  expect(end.outcome).toBe('drafted');
  const cited = sentences.flatMap((sentence) => sentence.citations).map((id) => id.split('#')[0]);
  expect(cited.length).toBeGreaterThan(0);
  expect(cited.every((document) => documents.includes(document!)), cited.join()).toBe(true);
  expect(sentences.every((sentence) => sentence.status !== 'unsupported')).toBe(true);
});

test.each([['48231', 'a request no article covers'], ['48250', 'a thank-you']])('ticket %s, %s, gets no draft made up', async (ticketId) => {
  const { end, sentences } = await answer(ticketId);
  expect(end.outcome).toBe('abstained');
  expect(sentences).toEqual([]);
});

test('what only an internal article answers comes locked', async () => {
  const { end, sentences } = await answer('48238');
  expect(end.outcome).toBe('drafted');
  const claims = sentences.filter((sentence) => sentence.citations.length > 0);
  expect(claims.length).toBeGreaterThan(0);
  expect(claims.every((sentence) => sentence.locked)).toBe(true);
});

test('the draft for an angry customer asks for what is missing and greets her by name', async () => {
  const { sentences } = await answer('48213');
  const text = joinSentences(sentences);
  expect(text).toMatch(/^Hi Maya,/);
  expect(text).toContain('serial number');
  expect(text).toMatch(/Kind regards,\nLena$/);
});

test('a ticket that calls for a manager and a lawyer is recommended for hand-over', async () => {
  const { triage } = await answer('48240');
  expect(triage!.handover.recommended).toBe(true);
});

test('lines that steer a machine leave no trace in the draft and are reported', async () => {
  const { sentences, findings } = await answer('48235');
  expect(joinSentences(sentences)).not.toMatch(/2,000|evil|maintenance/i);
  expect(findings.some((finding) => finding.kind === 'injection')).toBe(true);
});
