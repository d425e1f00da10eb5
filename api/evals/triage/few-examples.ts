import { seededRandom, shuffle } from '../../src/triage/seeded-random.ts';
import type { Example } from '../../src/triage/train.ts';

/** At most so many examples a label, others for another seed. */
export function fewExamples(examples: readonly Example[], each: number, seed: number): Example[] {
  const order = [...examples];
  shuffle(order, seededRandom(seed + 100));
  const counts = new Map<string, number>();
  return order.filter(({ label }) => {
    counts.set(label, (counts.get(label) ?? 0) + 1);
    return counts.get(label)! <= each;
  });
}
