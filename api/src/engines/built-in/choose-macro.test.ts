import type { FoundSource } from '@countersign/shared/assist/source';
import { expect, test } from 'vitest';
import { chooseMacro } from './choose-macro.ts';
import { buildFocus } from './focus.ts';

const source = (kind: 'article' | 'macro', title: string, text: string, score: number): FoundSource => ({ passageId: kind, documentId: kind, kind, title, heading: '', text, visibility: 'public', updated: '', score });
const chosen = (language: string, question: string, reply: string): boolean => {
  const sources = [source('macro', question, reply, 0.5), source('article', question, question, 0.4)];
  return chooseMacro(sources, buildFocus([{ text: question, weight: 1 }], language, sources.map(({ text }) => text), () => 1)) !== undefined;
};

test.each([
  ['en', 'Cancel order', 'Your order has been cancelled. We cancel the order.', 'You can cancel the order in your account.'],
  ['de', 'Bestellung stornieren', 'Ihre Bestellung wurde soeben storniert. Bestellung stornieren.', 'Sie können Ihre Bestellung im Konto stornieren.'],
  ['fr', 'Annuler commande', 'Votre commande a bien été annulée. Annuler commande.', 'Vous pouvez annuler la commande dans votre compte.'],
  ['es', 'Anular pedido', 'Su pedido ha sido anulado. Anular pedido.', 'Puede anular el pedido en su cuenta.'],
  ['pt', 'Anular encomenda', 'A sua encomenda foi anulada. Anular encomenda.', 'Pode anular a encomenda na sua conta.'],
])('%s: a prepared reply that says it was done gives way to an article that says how', (language, question, done, how) => {
  expect(chosen(language, question, done)).toBe(false);
  expect(chosen(language, question, how)).toBe(true);
});
