import { areFew } from './are-few.ts';
import { seededRandom, shuffle } from './seeded-random.ts';

/** Positions of examples: trained on, held back of the labels trained on, and of labels left out altogether. */
export interface Rehearsal {
  readonly kept: number[];
  readonly heldBack: number[];
  readonly strays: number[];
}

const FEWEST_EXAMPLES = 40;
/** Up to five labels a larger share is left out, so that texts that fit none are of more than one kind; of many labels fewer, since each is a rival that a held-back text should meet. */
const LARGE_SHARE_OF_LABELS = 0.12;
const LARGE_SHARE_UNTIL = 5;
const SHARE_OF_LABELS = 0.06;
const SHARE_OF_EXAMPLES = 0.1;

/** Rehearsals of a training, the more the fewer examples there are; none where there are too few to tell. Of `labels` some are left out, of one beyond none. */
export function planRehearsals(labelled: readonly number[], labels: number): Rehearsal[] {
  if (labelled.length < FEWEST_EXAMPLES) return [];
  const random = seededRandom(3);
  const rounds = labelled.length >= 2500 ? 1 : labelled.length >= 1000 ? 2 : 4;
  const order = Uint32Array.from(labelled.keys());
  shuffle(order, random);
  const labelOrder = Uint32Array.from({ length: labels }, (_, label) => label);
  shuffle(labelOrder, random);
  const spared = areFew(labels) ? 0 : Math.max(1, Math.min(LARGE_SHARE_UNTIL, Math.round(labels * LARGE_SHARE_OF_LABELS)), Math.round(labels * SHARE_OF_LABELS));
  const heldBackCount = Math.round(order.length * SHARE_OF_EXAMPLES);
  return Array.from({ length: rounds }, (_, round) => {
    const left = new Set(labelOrder.slice(round * spared, (round + 1) * spared));
    const inside = [...order].filter((at) => !left.has(labelled[at]!));
    const heldBack = inside.slice(round * heldBackCount, (round + 1) * heldBackCount);
    const aside = new Set(heldBack);
    return { kept: inside.filter((at) => !aside.has(at)), heldBack, strays: [...order].filter((at) => left.has(labelled[at]!)).slice(0, heldBackCount) };
  });
}
