import { ticket } from '@countersign/shared/ticket/ticket';
import { buildTriageModel } from '../../src/triage/build-triage-model.ts';
import { defaultIntents } from '../../src/triage/intents.ts';
import { loadClassifiers, seedExamples } from '../../src/triage/load-classifiers.ts';
import type { Example } from '../../src/triage/train.ts';
import type { Figure } from '../suite.ts';
import { fewExamples } from './few-examples.ts';
import { intentSets } from './labelled-sets.ts';

/** Labels of a bank that no intent that ships means. */
const NEW = ['exchange_rate', 'top_up_limits', 'age_limit', 'atm_support', 'country_support', 'card_linking', 'verify_my_identity', 'get_disposable_virtual_card', 'apple_pay_or_google_pay', 'automatic_top_up', 'visa_or_mastercard', 'supported_cards_and_currencies', 'receiving_money', 'getting_spare_card'];
const ALONE = NEW.filter((_, position) => position % 3 === 0);
const EXAMPLES = [5, 10];

/** How well intents that a team adds are told beside those that ship, by a few examples each: one alone, then many at once. */
export function ownIntentFigures(data: string): Figure[] {
  const bank = intentSets(data).find(({ name }) => name === 'banking77')!;
  return EXAMPLES.flatMap((each) => [
    figure(`one more intent by ${each} examples: right`, ALONE.map((label) => judge(bank, [label], each))),
    figure(`${NEW.length} more intents by ${each} examples: right`, [judge(bank, NEW, each)]),
  ]);
}

interface Judged {
  readonly right: number;
  readonly n: number;
}

function figure(name: string, rounds: readonly Judged[]): Figure {
  const n = rounds.reduce((sum, round) => sum + round.n, 0);
  return { name: `beside the shipped intents, ${name}`, value: rounds.reduce((sum, { right }) => sum + right, 0) / Math.max(1, n), n };
}

function judge({ train, test }: { readonly train: readonly Example[]; readonly test: readonly Example[] }, labels: readonly string[], each: number): Judged {
  const isNew = ({ label }: Example): boolean => labels.includes(label);
  const idOf = (label: string): string => label.replaceAll('_', '-');
  const taught = fewExamples(train.filter(isNew), each, 1).map(({ text, label }) => ({ text, intent: idOf(label) }));
  const model = buildTriageModel([...defaultIntents, ...labels.map((label) => ({ id: idOf(label), label: label.replaceAll('_', ' '), description: '', asksFor: [] }))], loadClassifiers([...seedExamples(), ...taught]));
  const rows = test.filter(isNew);
  const right = rows.filter(({ text, label }) => model.triage(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, messages: [{ id: 'm1', author: { role: 'customer' }, text }] })).intent === idOf(label));
  return { right: right.length, n: rows.length };
}
