import { ticket } from '@countersign/shared/ticket/ticket';
import { triage } from '@countersign/shared/assist/triage';
import { expect, test } from 'vitest';
import { neededDetails } from '../../knowledge/records/needed-details.ts';
import { detailNames } from '../../triage/details/detail-names.ts';
import { defaultIntents } from '../../triage/intents.ts';
import { defaultVoices } from '../../workspaces/default-voices.ts';
import { askForDetails } from './ask-for-details.ts';
import { detailPhrases } from './detail-phrases.ts';

const shipped = [...new Set([...defaultIntents.flatMap(({ asksFor }) => asksFor), ...Object.values(neededDetails)])];

function asked(language: string, missing: readonly string[], { gaps = [] as readonly string[], body = '' } = {}): string {
  return askForDetails({
    triage: triage.parse({ intent: 'return-request', intentLabel: '', confidence: 0.9, urgency: 'normal', sentiment: 'neutral', language, entities: [], missing, handover: { recommended: false, reasons: [] } }),
    ticket: ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: [{ id: 'm1', author: { role: 'customer' }, text: 'My lamp, meine Lampe, ma lampe, mi lámpara, mijn lamp, mia lampada, meu candeeiro.' }] }),
    voice: defaultVoices.find((voice) => voice.language === language)!,
  }, gaps, body, false).map(({ text }) => text).join('');
}

test('every detail that ships is asked for in every language of a letter, in words of that language', () => {
  for (const detail of shipped) {
    for (const { language } of defaultVoices) {
      const words = detailPhrases[detail]?.[language as 'en'];
      expect(words, `${detail} in ${language}`).toBeTruthy();
      expect(asked(language, [detail]), `${detail} in ${language}`).toContain(words);
      if (language !== 'en') expect(asked(language, [detail])).not.toContain(detail);
    }
  }
});

test('every detail that ships has a name for the reader, and no name or phrase is left of one that does not', () => {
  expect(Object.keys(detailNames).sort()).toEqual([...shipped].sort());
  expect(Object.keys(detailPhrases).sort()).toEqual([...shipped].sort());
});

test('a letter is in one language', () => {
  expect(asked('fr', ['order number', 'reason for the return'])).toBe('Pour que nous puissions vérifier, pourriez-vous nous envoyer le numéro de commande et le motif du retour ?');
  expect(asked('de', ['voucher or discount code'])).toBe('Damit wir das prüfen können, schicken Sie uns bitte noch: den Gutschein- oder Rabattcode.');
  expect(asked('pt', [], { gaps: ['tracking number'] })).toContain('o número de rastreio?');
});

test('what a team asks for in its own words stays in them, in quotation marks where it has no article', () => {
  expect(asked('fr', ['numéro de contrat'])).toContain('envoyer « numéro de contrat » ?');
  expect(asked('fr', ['le numéro de contrat'])).toContain('envoyer le numéro de contrat ?');
  expect(asked('de', ['Zählerstand'])).toContain('noch: „Zählerstand“.');
  expect(asked('en', ['meter reading'])).toContain('could you send us your meter reading?');
  expect(asked('en', ['a photo of the label'])).toContain('could you send us a photo of the label?');
});

test('a detail that a team names as we do is asked for as ours, once, whatever language it is named in', () => {
  expect(asked('en', ['Bestellnummer'])).toContain('could you send us the order number?');
  expect(asked('fr', ['Bestellnummer', 'order number', 'número de serie'])).toContain('envoyer le numéro de commande et le numéro de série ?');
});

test('what the quoted answer asks for itself is not asked for again, in any language', () => {
  expect(asked('de', ['order number'], { body: 'Bitte schicken Sie uns Ihre Bestellnummer.' })).toBe('');
  expect(asked('fr', ['order number'], { body: 'Envoyez-nous votre numéro de commande.' })).toBe('');
  expect(asked('es', ['order number'], { body: 'Envíenos su número de pedido, por favor.' })).toBe('');
  expect(asked('de', ['order number'], { body: 'Die Bestellnummer steht in Ihrer Bestätigung. Schicken Sie uns das Paket zurück.' })).toContain('die Bestellnummer');
});
