import { handoverRules } from '@countersign/shared/assist/handover-rules';
import { triage as triageShape, type Triage } from '@countersign/shared/assist/triage';
import { expect, test } from 'vitest';
import { defaultIntents } from './intents.ts';
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
  expect(sayTriage({ ...triageFor(''), missing }, 'pt-BR').missing.slice(0, 2)).toEqual(['número da encomenda', 'motivo da devolução']);
  expect(sayTriage({ ...triageFor(''), missing }, 'en-GB').missing).toEqual(missing);
  expect(sayTriage({ ...triageFor(''), missing }, 'sv').missing).toEqual(missing);
});
