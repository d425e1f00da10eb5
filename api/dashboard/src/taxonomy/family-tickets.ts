import type { Intent, IntentVolumes } from '../queries/taxonomy.ts';
import { orderIntents } from './order-intents.ts';

/** The tickets of each intent together with those of every intent under it, for intents that have any under them. */
export function familyTickets(intents: readonly Intent[], volumes: IntentVolumes['intents']): ReadonlyMap<string, number> {
  const own = new Map(volumes.map(({ intent, tickets }) => [intent, tickets]));
  const sums = new Map<string, number>();
  const over: string[] = [];
  const parents = new Set<string>();
  for (const { intent, depth } of orderIntents(intents)) {
    over.length = depth;
    for (const parent of over) parents.add(parent);
    over.push(intent.id);
    for (const id of over) sums.set(id, (sums.get(id) ?? 0) + (own.get(intent.id) ?? 0));
  }
  return new Map([...sums].filter(([id]) => parents.has(id)));
}
