import { handoverRules } from '@countersign/shared/assist/handover-rules';
import { triage as triageShape, type Triage } from '@countersign/shared/assist/triage';
import { expect, test } from 'vitest';
import { detailNames } from './details/detail-names.ts';
import { shippedDetail } from './details/shipped-detail.ts';
import { defaultIntents } from './intents.ts';
import { intentNames } from './intent-names.ts';
import { readerWords } from './reader-words.ts';
import { sayTriage } from './say-triage.ts';
import { graveWords, urgentWords } from './urgency-words.ts';

/** What `judgeUrgency` says besides the reasons of its word lists. */
const otherUrgencies = ['The customer says that it can wait', 'It reads like other urgent messages', 'It reads like other messages that can wait', 'Nothing says that it is urgent or can wait', 'Somebody corrected a message like this one'];

const languages = ['de', 'fr', 'es', 'pt'] as const;

function triageFor(text: string): Triage {
  return triageShape.parse({ intent: 'unknown', intentLabel: '', confidence: 0, urgency: 'high', urgencyReason: 'Work has stopped', sentiment: 'neutral', language: 'en', entities: [], missing: [], handover: { recommended: true, reasons: [text], because: [{ rule: 'intent', text, messageId: 'm1' }] } });
}

test('every reason that ships is said in all five languages, in words of its own', () => {
  const shipped = [...otherUrgencies, ...handoverRules.map(({ text }) => text), ...[...graveWords, ...urgentWords].map(({ reason }) => reason), ...defaultIntents.flatMap(({ handover }) => (handover === undefined ? [] : [handover]))];
  expect(shipped.filter((text) => !Object.hasOwn(readerWords, text))).toEqual([]);
  for (const [english, words] of Object.entries(readerWords)) {
    for (const language of languages) {
      expect(words[language]).not.toBe(english);
      expect(words[language].split(/\s+/).length, words[language]).toBeLessThanOrEqual(14);
    }
  }
});

test('an agent who reads German is told in German why to hand over and why it is urgent', () => {
  const { handover, urgencyReason } = sayTriage(triageFor('The customer is very upset'), 'de-AT');
  expect(handover).toEqual({ recommended: true, reasons: ['Der Kunde ist sehr verärgert'], because: [{ rule: 'intent', text: 'Der Kunde ist sehr verärgert', messageId: 'm1' }] });
  expect(urgencyReason).toBe('Die Arbeit steht still');
});

test('what a team wrote itself stays as written, and a language that is not ours reads English', () => {
  expect(sayTriage(triageFor('Bikes under recall go to Noor'), 'fr').handover.reasons).toEqual(['Bikes under recall go to Noor']);
  expect(sayTriage(triageFor('The customer is very upset'), 'sv')).toEqual(triageFor('The customer is very upset'));
  expect(sayTriage(triageFor('constructor'), 'de').handover.reasons).toEqual(['constructor']);
});

test('what is missing is said in the reader’s language, and a detail of the team’s own as the team wrote it', () => {
  const missing = ['order number', 'reason for the return', 'Zählerstand', 'meter reading', 'constructor'];
  expect(sayTriage({ ...triageFor(''), missing }, 'de').missing).toEqual(['Bestellnummer', 'Grund der Rücksendung', 'Zählerstand', 'meter reading', 'constructor']);
  expect(sayTriage({ ...triageFor(''), missing }, 'pt-BR').missing.slice(0, 2)).toEqual(['número do pedido', 'motivo da devolução']);
  expect(sayTriage({ ...triageFor(''), missing }, 'en-GB').missing).toEqual(missing);
  expect(sayTriage({ ...triageFor(''), missing }, 'sv').missing).toEqual(missing);
});

test('every intent that a workspace starts with has a name in each of our languages, short enough for a chip', () => {
  const shipped = ['Not recognised', ...defaultIntents.map(({ label }) => label)];
  expect(Object.keys(intentNames).toSorted()).toEqual(shipped.toSorted());
  for (const language of languages) {
    const names = Object.values(intentNames).map((said) => said[language]);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.length > 36)).toEqual([]);
    expect(names.filter((name) => Object.hasOwn(intentNames, name))).toEqual([]);
  }
});

test('an agent who reads German reads in German what the customer wants, the other readings, and what else is asked', () => {
  const read = { intent: 'order-status', intentLabel: 'Where is my order', confidence: 0.9 };
  const own = { intent: 'bike-recall', intentLabel: 'Bike recall', confidence: 0.1 };
  const said = sayTriage({ ...triageFor(''), ...read, alternatives: [{ ...read, intent: 'complaint', intentLabel: 'Complaint' }, own], issues: [{ ...read, messageId: 'm1' }] }, 'de');
  expect(said).toMatchObject({ intent: 'order-status', intentLabel: 'Wo ist meine Bestellung', alternatives: [{ intent: 'complaint', intentLabel: 'Beschwerde' }, own], issues: [{ intentLabel: 'Wo ist meine Bestellung', messageId: 'm1' }] });
});

test('Portuguese is that of Brazil, and a detail that a team in Portugal asks for by its own name is still known', () => {
  const said = Object.values({ ...intentNames, ...detailNames, ...readerWords }).map(({ pt }) => pt);
  expect(said.filter((words) => /(?<!\p{L})(?:encomenda|morada|fatura[çc][ãa]o|rastreio|pretendid[oa]|equipa|ecrã|contacto|utilizador|palavra-passe|telemóvel|artigo)(?!\p{L})/iu.test(words))).toEqual([]);
  expect(['Morada de entrega', 'endereço de entrega', 'número da encomenda'].map(shippedDetail)).toEqual(['delivery address', 'delivery address', 'order number']);
});
