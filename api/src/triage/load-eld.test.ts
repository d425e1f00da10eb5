import { eld } from 'eld/small';
import { expect, test } from 'vitest';
import { languagesOf, packLanguageModel } from './language-table.ts';
import { loadEld } from './load-eld.ts';

test('the packed model tells languages as the one that ships with the package', async () => {
  const detect = await loadEld();
  for (const text of ['Where is my parcel?', 'Wo bleibt mein Päckchen?', 'Où est mon colis ?', '¿Dónde está mi pedido?', 'Onde está a minha encomenda?', 'Gdzie jest moja paczka?', 'Посылка не пришла', '我的包裹在哪里', 'constructor __proto__', '']) {
    expect(detect(text)).toEqual(eld.detect(text).getScores());
  }
});

test('a piece that the model does not have speaks for no language', () => {
  const table = packLanguageModel({ languages: { 0: 'de', 1: 'en' }, ngrams: { ' the ': { 1: 90 }, 'ß': { 0: 200, 1: 3 } } });
  expect(languagesOf(table, ' the ')).toEqual({ 1: 90 });
  expect(languagesOf(table, 'ß')).toEqual({ 0: 200, 1: 3 });
  expect(languagesOf(table, 'the ')).toBeUndefined();
});
