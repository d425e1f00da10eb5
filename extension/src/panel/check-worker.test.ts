import { builtInPack } from '@countersign/shared/policy/built-in-pack';
import type { Rule } from '@countersign/shared/policy/rule';
import { beforeAll, expect, test, vi } from 'vitest';
import type { CheckAnswer, CheckOrder } from './typed/check-messages.ts';

const answers: CheckAnswer[] = [];
const worker = { onmessage: (_order: { data: CheckOrder }) => Promise.resolve(), postMessage: (answer: CheckAnswer) => void answers.push(answer) };

beforeAll(async () => {
  vi.stubGlobal('self', worker);
  await import('./check-worker.ts');
});

async function check(text: string, locale: string, rules: readonly Rule[] = builtInPack): Promise<CheckAnswer> {
  await worker.onmessage({ data: { id: 1, text, locale, rules, ticket: null, scope: { console: 'zendesk', intent: 'unknown', tags: [], language: 'en' } } });
  return answers.at(-1)!;
}

test.each([
  ['de', 'Eine Zusage an den Kunden macht nur, wer sie machen darf.', 'Verspricht eine Erstattung (40 EUR).'],
  ['fr', 'Seule une personne habilitée peut faire une promesse au client.', 'Promet un remboursement (40 EUR).'],
  ['es', 'Una promesa al cliente solo la hace quien está autorizado.', 'Promete un reembolso (40 EUR).'],
  ['pt-BR', 'Uma promessa ao cliente só é feita por quem tem autorização.', 'Promete um reembolso (40 EUR).'],
  ['en', 'A promise to the customer needs somebody who may make it.', 'Promises a refund (40 EUR).'],
])('without the server too, an agent who reads %s is told in it what the typed words break', async (locale, clause, explanation) => {
  const { findings } = await check('We will refund you 40 euros.', locale);
  expect(findings).toMatchObject([{ clause, explanation }]);
});

test('a rule of the team’s own keeps the team’s words', async () => {
  const { findings } = await check('We will refund you 40 euros.', 'de', [{ ...builtInPack[0]!, id: 'own', clause: 'Refunds go to Noor.' }]);
  expect(findings).toMatchObject([{ clause: 'Refunds go to Noor.', explanation: 'Verspricht eine Erstattung (40 EUR).' }]);
});
