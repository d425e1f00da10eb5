import { promiseWords, type Amount, type FoundPromise } from '../promises/promise.ts';
import { wordings } from '../words/wordings.ts';
import type { DetectorType } from './detector.ts';

/** Promises made to the customer. One match a sentence; a promise within the rule's limit is fine. */
export const commitment: DetectorType<'commitment'> = {
  kind: 'commitment',
  place: 'local',
  compile: ({ promises, limit, conditional }) => ({ promises: found }) => {
    const bySentence = new Map<number, FoundPromise[]>();
    for (const promise of found) {
      if (promises.length > 0 && !promises.includes(promise.kind)) continue;
      if (promise.isConditional && !conditional) continue;
      if (limit !== undefined && promise.amounts.length > 0 && promise.amounts.every((amount) => isWithin(amount, limit))) continue;
      bySentence.set(promise.sentence, [...(bySentence.get(promise.sentence) ?? []), promise]);
    }
    return [...bySentence.values()].map((group) => ({
      start: Math.min(...group.map(({ start }) => start)),
      end: Math.max(...group.map(({ end }) => end)),
      explanation: explain(group),
      suggestion: wordings.promise[group[0]!.language],
    }));
  },
};

function isWithin(amount: Amount, limit: { amount: number; currency?: string | undefined }): boolean {
  return amount.value <= limit.amount && (limit.currency === undefined || limit.currency.toUpperCase() === amount.currency);
}

function explain(group: readonly FoundPromise[]): string {
  const kinds = [...new Set(group.map(({ kind }) => promiseWords[kind]))];
  const amounts = [...new Set(group.flatMap((promise) => promise.amounts.map(({ value, currency }) => `${Number.isInteger(value) ? value : value.toFixed(2)} ${currency}`)))];
  const conditions = group.every(({ isConditional }) => isConditional) ? ', under a condition' : '';
  return `Promises ${kinds.join(' and ')}${amounts.length > 0 ? ` (${amounts.join(', ')})` : ''}${conditions}.`;
}
