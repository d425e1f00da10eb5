import type { FoundSource } from '@countersign/shared/assist/source';
import type { Triage } from '@countersign/shared/assist/triage';
import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { defaultVoices } from '../../workspaces/default-voices.ts';
import type { DraftRequest, ProposedSentence } from '../engine.ts';
import { composeDraft } from './built-in-engine.ts';

const source = (id: string, title: string, text: string, more: Partial<FoundSource> = {}): FoundSource => ({ documentId: id, passageId: `${id}#1`, kind: 'article', title, heading: '', text, score: 0.5, visibility: 'public', updated: '', ...more });
const triage: Triage = { intent: 'unknown', intentLabel: '', confidence: 0, alternatives: [], urgency: 'normal', urgencyReason: '', sentiment: 'neutral', sentimentConfidence: 0, language: 'en', languageConfidence: 1, entities: [], missing: [], handover: { recommended: false, reasons: [], because: [] }, issues: [], outOfScope: 0, sentimentTrend: { direction: 'steady', turns: [] }, languages: [] };

function compose(text: string, sources: readonly FoundSource[], more: Partial<DraftRequest> = {}, language = 'en'): ProposedSentence[] {
  const request: DraftRequest = {
    ticket: ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, subject: 'Lamp', requester: { name: 'Ann Li' }, messages: [{ id: 'm1', author: { role: 'customer' }, text }] }),
    redacted: null, triage: { ...triage, language }, sources, macros: [], voice: defaultVoices.find((voice) => voice.language === language)!, agentName: 'Tom', wish: undefined, signal: new AbortController().signal, onModelCall: () => undefined, ...more,
  };
  const parts = composeDraft(request);
  expect(parts.every((part) => part.kind === 'sentence')).toBe(true);
  return parts as ProposedSentence[];
}
const quoted = (parts: readonly ProposedSentence[]): string[] => parts.filter((part) => part.citations.length > 0).map((part) => part.text);

const returns = source('returns', 'Return a lamp', 'Our shop opened in 2011. You can return a lamp within 30 days of delivery. This holds for sale items too. Batteries are recycled by the city.');

test('quotes the sentence that answers and the one that belongs to it', () => {
  expect(quoted(compose('How long can I return a lamp after delivery?', [returns]))).toEqual(['You can return a lamp within 30 days of delivery.', 'This holds for sale items too.']);
});

test('a sentence that leans on another never opens the answer', () => {
  expect(quoted(compose('Does it hold for sale items?', [returns]))[0]).toBe('You can return a lamp within 30 days of delivery.');
});

test('the question of an FAQ is not given as its answer', () => {
  const faq = source('faq', 'Questions', 'Can I dim the lamp? Yes, with every dimmer of class A.');
  expect(quoted(compose('Can I dim the lamp?', [faq]))).toEqual(['Yes, with every dimmer of class A.']);
});

test('of a table only the row that was asked for is quoted', () => {
  const codes = source('codes', 'Error codes', 'The display shows:\n- E01: Wait 10 minutes.\n- E07: Change the charger.\n- E09: Update the app.');
  expect(quoted(compose('The display shows E07.', [codes])).join(' ')).toContain('E07: Change the charger.');
  expect(quoted(compose('The display shows E07.', [codes])).join(' ')).not.toContain('E09');
});

test('two questions are answered from two sources', () => {
  const shipping = source('shipping', 'Shipping', 'Shipping to Norway costs 12 euros.');
  const text = quoted(compose('Can I return a lamp after delivery? And what does shipping to Norway cost?', [returns, shipping])).join(' ');
  expect(text).toContain('within 30 days');
  expect(text).toContain('costs 12 euros');
});

test('a public passage is preferred to an internal one of like rank', () => {
  const internal = source('notes', 'Return a lamp: notes', 'You can return a lamp after 60 days when a lead agrees to it.', { visibility: 'internal', score: 0.55 });
  expect(quoted(compose('How long can I return a lamp?', [internal, returns])).join(' ')).not.toContain('lead agrees');
});

test('the missing detail of a case is asked for, a general question asks nothing back', () => {
  const known = { ...triage, intent: 'return-request', confidence: 0.9, missing: ['order number'] };
  expect(compose('I want to return my lamp.', [returns], { triage: known }).flatMap((part) => part.asks)).toEqual(['order number']);
  expect(compose('How long is the time to return a lamp?', [returns], { triage: known }).flatMap((part) => part.asks)).toEqual([]);
});

test('speaks the customer’s language around what it quotes', () => {
  const german = source('de', 'Lampe zurückgeben', 'Sie können die Lampe innerhalb von 30 Tagen zurückgeben.');
  const parts = compose('Wie lange kann ich die Lampe zurückgeben?', [german], {}, 'de').map((part) => part.text);
  expect(parts[0]).toBe('Guten Tag Ann,');
  expect(parts).toContain('Sie können die Lampe innerhalb von 30 Tagen zurückgeben.');
  expect(parts.at(-1)).toBe('Freundliche Grüße\nTom');
});

test('abstains when there is no source', () => {
  const request = { ticket: ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, subject: 'Sponsoring', messages: [] }), triage, sources: [], voice: defaultVoices[0]!, agentName: '' } as unknown as DraftRequest;
  expect(composeDraft(request)).toEqual([{ kind: 'abstention', reason: 'No passage in your knowledge answers this.', missing: ['An article about “Sponsoring”'] }]);
});
