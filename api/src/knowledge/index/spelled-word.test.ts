import { expect, test } from 'vitest';
import { stemWord } from './stem-word.ts';

test.each([
  ['de', 'Rückgabe', 'Rueckgabe'], ['de', 'Österreich', 'Oesterreich'], ['de', 'beschädigt', 'beschaedigt'], ['de', 'größe', 'Groesse'],
  ['es', 'devolución', 'devolucion'], ['es', 'garantía', 'garantia'], ['es', 'batería', 'bateria'],
  ['pt', 'devolução', 'devolucao'], ['pt', 'devoluções', 'devolucoes'], ['pt', 'cartão', 'cartao'], ['pt', 'fatura', 'factura'], ['pt', 'contato', 'contacto'],
  ['fr', 'remboursée', 'remboursee'], ['fr', 'première', 'premiere'], ['fr', 'fidélité', 'fidelite'],
])('%s: %s is the same word as %s', (language, word, plain) => {
  expect(stemWord(plain.toLowerCase(), language)).toBe(stemWord(word.toLowerCase(), language));
});

test('vowels that merely meet in German are no umlaut', () => {
  expect(stemWord('neuer', 'de')).toBe(stemWord('neue', 'de'));
  expect(stemWord('quelle', 'de')).toBe('quell');
});
