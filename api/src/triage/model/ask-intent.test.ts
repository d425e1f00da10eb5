import { expect, test } from 'vitest';
import type { ModelErrorKind } from '../../engines/model/model-error.ts';
import type { ModelGateway } from '../../engines/model/gateway.ts';
import { answers, chatEndpoint } from '../../engines/model/testing/chat-endpoint.ts';
import { redactTicket } from '../../assist/redact-ticket.ts';
import { scriptedGateway } from '../../testing/scripted-gateway.ts';
import { returnsTicket } from '../../testing/returns-ticket.ts';
import type { Said } from '@countersign/shared/assist/corrected-triage';
import { ticket } from '@countersign/shared/ticket/ticket';
import { triage, type Triage } from '@countersign/shared/assist/triage';
import { defaultIntents } from '../intents.ts';
import { askIntent } from './ask-intent.ts';
import { createModelIntentAsker } from './create-model-intent-asker.ts';
import { heedOpinion } from './heed-opinion.ts';

const { sends, streams } = answers;
const unsure: Triage = triage.parse({ intent: 'how-to', intentLabel: 'How do I use it', confidence: 0.34, alternatives: [{ intent: 'invoice', intentLabel: 'Invoice or VAT', confidence: 0.3 }], urgency: 'normal', sentiment: 'neutral', language: 'en', entities: [], missing: [], handover: { recommended: false, reasons: [] } });
const redacted = redactTicket(ticket.parse(returnsTicket()), { privacy: { finders: [] } })!;
const read = ({ intent }: Said) => ({ ...unsure, issues: [{ intent: intent!, intentLabel: intent!, confidence: 1 }], missing: [`what ${intent} needs`], routing: { tags: [intent!] } });
const place = defaultIntents.findIndex(({ id }) => id === 'return-request') + 1;

const askAt = (gateway: ModelGateway, of: Triage = unsure) =>
  askIntent(createModelIntentAsker(gateway), { triage: of, redacted, intents: defaultIntents, signal: new AbortController().signal, onModelCall: () => undefined });

async function ask(answer: () => readonly string[] | ModelErrorKind, of: Triage = unsure) {
  const gateway = scriptedGateway(answer, answer);
  return { opinion: await askAt(gateway, of), gateway };
}

test('an unsure intent is asked about by number, and the model’s answer goes before what triage had said', async () => {
  const { opinion, gateway } = await ask(() => [`{"intent":${place}}`]);
  expect(opinion).toMatchObject({ intent: 'return-request', prompt: 'triage/1', model: 'scripted' });
  expect(heedOpinion(unsure, opinion!, defaultIntents, read)).toMatchObject({ intent: 'return-request', intentLabel: 'Return an item', alternatives: [{ intent: 'how-to' }, { intent: 'invoice' }] });
  expect(gateway.shown[0]!.user).not.toContain('Marta');
});

test('what is missing and where the ticket goes follow the model’s intent, not the one that triage had read', async () => {
  const { opinion } = await ask(() => [`{"intent":${place}}`]);
  const heeded = heedOpinion({ ...unsure, missing: ['what how-to needs'], routing: { tags: ['how-to'], team: 'Guides' } }, opinion!, defaultIntents, read);
  expect(heeded).toMatchObject({ missing: ['what return-request needs'], routing: { tags: ['return-request'] }, issues: [{ intent: 'return-request', confidence: 0 }] });
  expect(heeded.routing).not.toHaveProperty('team');
});

test('a sure intent asks nobody', async () => {
  const { opinion, gateway } = await ask(() => ['{"intent":1}'], { ...unsure, confidence: 0.8 });
  expect([opinion, gateway.shown.length]).toEqual([undefined, 0]);
});

test('a model that finds no intent changes nothing', async () => {
  const { opinion } = await ask(() => ['{"intent":0}']);
  expect(heedOpinion(unsure, opinion!, defaultIntents, read)).toBe(unsure);
});

test('a model that says no JSON is asked once more, with the schema in words', async () => {
  let turn = 0;
  const { opinion, gateway } = await ask(() => [(turn += 1) === 1 ? 'A return, I think.' : `{"intent":"${place}. Return an item"}`]);
  expect([opinion?.intent, gateway.shown.map(({ spellsSchema = false }) => spellsSchema)]).toEqual(['return-request', [false, true]]);
});

test.each([['a number it was not given', () => ['{"intent":999}']], ['no JSON', () => ['sure']], ['nothing, being down', () => 'unreachable' as const]])('a model that answers with %s is not heeded', async (_case, answer) => {
  expect((await ask(answer)).opinion).toBeUndefined();
});

test.each([
  ['out of sight', sends('length', { reasoning_content: 'The customer wants to' })],
  ['aloud', sends('length', { content: '<think>The customer wants to' })],
  ['half way into its answer', sends('length', { content: '{"intent":' })],
])('a model that used up its room thinking, %s, is asked once more with room to think', async (_how, answer) => {
  const { gateway, bodies } = await chatEndpoint(answer, streams(`{"intent":${place}}`));
  expect((await askAt(gateway))?.intent).toBe('return-request');
  expect(bodies.map((body) => JSON.parse(body).max_completion_tokens)).toEqual([60, 2_060]);
});

test('a number is taken from a model that goes on talking until its room is used up', async () => {
  const { gateway, bodies } = await chatEndpoint(sends('length', { content: `{"intent":${place}} Let me explain` }));
  expect([(await askAt(gateway))?.intent, bodies.length]).toEqual(['return-request', 1]);
});
