import { beforeAll, expect, test } from 'vitest';
import { classify } from '../classify.ts';
import { loadClassifiers, seedExamples } from '../load-classifiers.ts';
import { createCaseMemory } from './case-memory.ts';
import type { RarityOfStems } from './rarity-of-stems.ts';
import { shippedRarity } from './shipped-rarity.ts';

const classifiers = loadClassifiers(seedExamples());
let rarity: RarityOfStems;
beforeAll(async () => { rarity = await shippedRarity(); });

interface Corrected { readonly language: string; readonly text: string; readonly label: string; readonly alike: readonly string[]; readonly others: readonly string[] }

/** The intents that are told of texts once one of them was corrected, beside those told before. */
async function told({ language, text, label }: Corrected, texts: readonly string[]): Promise<{ before: string[]; after: string[] }> {
  const memory = await createCaseMemory([{ id: 'exm_1', field: 'intent', label, text, language }], classifiers, rarity);
  const predictions = texts.map((one) => classify(classifiers.intent, one).predictions);
  return { before: predictions.map(([best]) => best!.label), after: texts.map((one, at) => memory.recall('intent', { text: one, language }, predictions[at]!).predictions[0]!.label) };
}

const corrected: readonly Corrected[] = [
  { language: 'en', label: 'account-change', text: 'Could you keep my parcel at the depot while the lift is being repaired?', alike: ['Please keep the parcel at the depot until the lift is repaired', 'Our lift is being repaired, can the depot keep my parcel?'], others: ['My parcel has not left the depot for a week', 'Do you have a depot near Leeds?', 'The parcel from the depot came damaged'] },
  { language: 'en', label: 'warranty-claim', text: 'The hinge of the folding table snapped at the second picnic.', alike: ['At our second picnic the hinge of the folding table snapped', 'The folding table has a snapped hinge'], others: ['Does the folding table have a metal hinge?', 'My folding table has not arrived yet', 'Can I exchange the folding table for a larger one?'] },
  { language: 'de', label: 'account-change', text: 'Bitte stellen Sie den Schrank erst nach der Renovierung zu.', alike: ['Der Schrank soll bitte erst nach der Renovierung zugestellt werden', 'Stellen Sie den Schrank nach unserer Renovierung zu'], others: ['Wann wird der Schrank zugestellt?', 'Der Schrank kam zerkratzt an', 'Ich möchte den Schrank zurückgeben'] },
  { language: 'fr', label: 'account-change', text: 'Merci de livrer le lit seulement une fois les travaux terminés.', alike: ['Livrez le lit une fois que les travaux sont terminés, merci', 'Le lit doit être livré quand les travaux seront terminés'], others: ['Le lit est arrivé rayé', 'Je veux rendre le lit', 'Comment monter le lit ?'] },
  { language: 'es', label: 'account-change', text: 'Les ruego que entreguen la mesa cuando acabe la obra.', alike: ['Entreguen la mesa cuando se acabe la obra, por favor', 'La mesa se debe entregar cuando acabe la obra'], others: ['La mesa llegó rayada', 'Quiero devolver la mesa', '¿Cómo se monta la mesa?'] },
  { language: 'pt', label: 'account-change', text: 'Peço que entreguem a cama só depois das obras.', alike: ['Entreguem a cama depois das obras, por favor', 'A cama só deve ser entregue depois das obras'], others: ['Quando entregam a cama?', 'A cama chegou riscada', 'Quero devolver a cama'] },
];

test.each(corrected)('other words for what was corrected come out right, in $language: $text', async (one) => {
  expect((await told(one, one.alike)).after).toEqual(one.alike.map(() => one.label));
});

test.each(corrected)('what is asked about the same thing besides is left as it was, in $language: $text', async (one) => {
  const { before, after } = await told(one, one.others);
  expect(after).toEqual(before);
});

const besides: readonly Corrected[] = [
  { language: 'en', label: 'wrong-item', text: 'The tent arrived without its pegs. Also, could you send me an invoice with our VAT number?', alike: ['My tent came without the pegs. And can you also send an invoice with the VAT number?'], others: ['Please send me the invoice for the tent', 'Could you send me an invoice with our VAT number?'] },
  { language: 'es', label: 'product-fault', text: 'La tetera llegó con una grieta. También necesito una factura con el NIF.', alike: ['Mi tetera llegó con una grieta. Y también quiero la factura con el NIF'], others: ['Necesito la factura de la tetera con el NIF'] },
  { language: 'pt', label: 'product-fault', text: 'A chaleira chegou rachada. Também preciso de uma fatura com o NIF.', alike: ['A minha chaleira chegou rachada. E preciso também da fatura com o NIF'], others: ['Preciso da fatura da chaleira com o NIF'] },
];

test.each(besides)('of a ticket with two requests, a correction is about the one it fits, in $language', async (one) => {
  const { before, after } = await told(one, one.others);
  expect(after).toEqual(before);
  expect((await told(one, one.alike)).after).toEqual([one.label]);
});

test('what a ticket tells besides its one request does not narrow what was corrected', async () => {
  const one: Corrected = { language: 'en', label: 'complaint', text: 'My order is late again. I am writing for the rowing club.', alike: ['The order of the rowing club is late again'], others: [] };
  expect((await told(one, one.alike)).after).toEqual(['complaint']);
});
