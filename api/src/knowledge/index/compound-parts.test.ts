import { expect, test } from 'vitest';
import { compoundParts } from './compound-parts.ts';

test.each([
  ['versandkosten', ['versand', 'kosten']],
  ['rücksendeetikett', ['rücksende', 'etikett']],
  ['kündigungsfrist', ['kündigungs', 'frist']],
  ['abokündigung', ['abo', 'kündigung']],
  ['bohrmaschinenakku', ['bohrmaschinen', 'akku']],
  ['akkuwechsler', ['akku', 'wechsler']],
  ['paketnummern', ['paket', 'nummern']],
  ['kreditkartenzahlung', ['kreditkarten', 'kredit', 'karten', 'zahlung']],
])('%s is made of %j', (word, parts) => {
  expect(compoundParts(word)).toEqual(parts);
});

test.each(['rückzahlung', 'nachname', 'bestellungen', 'kostenlos', 'teilweise', 'fehlerhaft', 'lampe', 'vielleicht', 'err42konto'])('%s is one word', (word) => {
  expect(compoundParts(word)).toEqual([]);
});

test('a very long run of letters is no compound', () => {
  expect(compoundParts(`${'konto'.repeat(2_000)}nummer`)).toEqual([]);
});
