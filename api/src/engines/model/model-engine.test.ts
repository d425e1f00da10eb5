import { redactTicket } from '../../assist/redact-ticket.ts';
import { ticket as ticketSchema } from '@countersign/shared/ticket/ticket';
import type { FoundSource } from '@countersign/shared/assist/source';
import type { Triage } from '@countersign/shared/assist/triage';
import { expect, test } from 'vitest';
import { draftAnswer, scriptedGateway } from '../../testing/scripted-gateway.ts';
import type { DraftPart, DraftRequest } from '../engine.ts';
import type { ModelGateway } from './gateway.ts';
import { createModelEngine } from './model-engine.ts';

const ticket = ticketSchema.parse({
  key: { console: 'zendesk', host: 'acme.zendesk.com', id: '41' },
  subject: 'Battery',
  requester: { name: 'Maya Lindqvist', email: 'maya@lindqvist.example' },
  messages: [
    { id: 'm1', author: { role: 'customer', name: 'Maya Lindqvist' }, visibility: 'public', at: '', text: 'My battery will not charge. Write to maya@lindqvist.example or call +46 70 123 45 67.' },
    { id: 'm2', author: { role: 'agent', name: 'Lena' }, visibility: 'internal', at: '', text: 'Loan batteries are in Ghent.' },
  ],
});
const source = (id: string, visibility: 'public' | 'internal', text: string): FoundSource => ({
  documentId: `doc_${id}`, passageId: id, kind: 'article', title: `Title ${id}`, heading: '', text, score: 0.5, visibility, updated: '',
});
const triage: Triage = {
  intent: 'battery', intentLabel: 'Battery', confidence: 0.9, alternatives: [], urgency: 'normal', urgencyReason: '', sentiment: 'neutral', sentimentConfidence: 0.5,
  language: 'en', languageConfidence: 1, entities: [], missing: ['serial number'], handover: { recommended: false, reasons: [], because: [] }, issues: [], outOfScope: 0, sentimentTrend: { direction: 'steady', turns: [] }, languages: [],
};

function requestFor(overrides: Partial<DraftRequest> = {}): DraftRequest {
  return {
    ticket, redacted: redactTicket(ticket, { privacy: { finders: [] } }), triage,
    sources: [source('p1', 'public', 'Charge it indoors.'), source('p2', 'internal', 'We keep loan batteries in Ghent.'), source('p3', 'public', 'Hold the button for 15 seconds.')],
    macros: [], agentName: 'Lena', wish: undefined, signal: new AbortController().signal, onModelCall: () => {},
    voice: { language: 'en', greeting: 'Hi {{customer_name}},', greetingNoName: 'Hello,', signOff: 'Kind regards,\n{{agent_name}}', signOffNoName: 'Kind regards' },
    ...overrides,
  };
}

async function draft(gateway: ModelGateway, request: DraftRequest = requestFor()): Promise<DraftPart[]> {
  return Array.fromAsync(createModelEngine(gateway).draft(request));
}

test('shows the model no name, address or number of the customer', async () => {
  const gateway = scriptedGateway(() => draftAnswer([{ text: 'Hi,' }]));
  await draft(gateway);
  const seen = `${gateway.shown[0]!.system}${gateway.shown[0]!.user}`;
  for (const secret of ['Maya', 'Lindqvist', 'maya@', '70 123', 'Lena']) expect(seen).not.toContain(secret);
  expect(seen).toContain('[EMAIL_1]');
});

test('never shows the model what was written for colleagues', async () => {
  const gateway = scriptedGateway(() => draftAnswer([{ text: 'Hi,' }]));
  await draft(gateway);
  expect(gateway.shown[0]!.user).not.toContain('Ghent');
});

test('puts the details back and names the passages by the ids it was given', async () => {
  const parts = await draft(scriptedGateway(({ user }) => draftAnswer([
    { text: `Hi ${/Greeting: Hi (\[PERSON_\d+\])/.exec(user)?.[1]},` },
    { text: 'Hold the button for 15 seconds.', sources: [2], starts: 'paragraph' },
    { text: 'We write to [EMAIL_1].', sources: [9] },
    { text: 'What is the serial number?', asks_for: ['serial number'] },
  ])));
  expect(parts).toEqual([
    { kind: 'sentence', text: 'Hi Maya,', citations: [], lead: '', asks: [] },
    { kind: 'sentence', text: 'Hold the button for 15 seconds.', citations: ['p3'], lead: '\n\n', asks: [] },
    { kind: 'sentence', text: 'We write to maya@lindqvist.example.', citations: ['unknown:9'], lead: ' ', asks: [] },
    { kind: 'sentence', text: 'What is the serial number?', citations: [], lead: ' ', asks: ['serial number'] },
  ]);
});

test('a draft has no emphasis and no headings that its sources do not have', async () => {
  const said = draftAnswer([{ text: '**Charge it** indoors.', sources: [1] }, { text: 'Press `Power`.', sources: [2], starts: 'line' }]);
  const texts = async (request: DraftRequest) => (await draft(scriptedGateway(() => [`\`\`\`json\n${said.join('')}\n\`\`\``]), request)).map((part) => (part.kind === 'sentence' ? part.text : part.reason));
  expect(await texts(requestFor())).toEqual(['Charge it indoors.', 'Press Power.']);
  expect(await texts(requestFor({ sources: [source('p1', 'public', 'Press `Power` for 15 seconds.')] }))).toEqual(['Charge it indoors.', 'Press `Power`.']);
});

test('says what is missing when the model finds no answer', async () => {
  const parts = await draft(scriptedGateway(() => ['{"answerable":false,"missing":["the rack load"],"sentences":[]}']));
  expect(parts).toEqual([{ kind: 'abstention', reason: expect.any(String), missing: ['the rack load'] }]);
});

test('asks once more when the answer is no JSON, and then gives up', async () => {
  const repaired = scriptedGateway(() => ['Dear Maya'], () => draftAnswer([{ text: 'Hi,' }]));
  expect(await draft(repaired)).toHaveLength(1);
  expect(repaired.shown[1]!.user).toContain('not valid JSON');
  await expect(draft(scriptedGateway(() => ['no'], () => ['no again']))).rejects.toMatchObject({ reason: 'invalid-output' });
});

test('asks once more when the answer was cut off before its first sentence', async () => {
  const cut = scriptedGateway(() => 'cut-off', () => draftAnswer([{ text: 'Hi,' }]));
  expect(await draft(cut)).toHaveLength(1);
  await expect(draft(scriptedGateway(() => 'cut-off', () => 'cut-off'))).rejects.toMatchObject({ reason: 'invalid-output' });
});

test('never starts over once a sentence was passed on', async () => {
  const cut = scriptedGateway(() => [draftAnswer([{ text: 'Hi,' }, { text: 'Bye.' }]).join('').slice(0, -60)]);
  await expect(draft(cut)).rejects.toMatchObject({ reason: 'invalid-output' });
  expect(cut.shown).toHaveLength(1);
});

test.each([
  ['unreachable', 'model-down'], ['timeout', 'model-slow'], ['aborted', 'aborted'], ['rate-limited', 'model-busy'], ['declined', 'model-declined'],
  ['wrong-key', 'model-refuses'], ['unknown-model', 'model-refuses'], ['no-credit', 'model-refuses'], ['too-long', 'model-refuses'], ['refused', 'model-refuses'],
] as const)('tells the agent why when the model is %s', async (kind, reason) => {
  await expect(draft(scriptedGateway(() => kind))).rejects.toMatchObject({ name: 'EngineError', reason });
});

test('does not ask at all when masking failed or the budget is spent', async () => {
  await expect(draft(scriptedGateway(), requestFor({ redacted: null }))).rejects.toMatchObject({ reason: 'redaction-failed' });
  await expect(Array.fromAsync(createModelEngine(scriptedGateway(), () => true).draft(requestFor()))).rejects.toMatchObject({ reason: 'over-budget' });
});
