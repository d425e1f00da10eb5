import { judgeSentence } from '../../src/grounding/judge-sentence.ts';
import type { Figure } from '../suite.ts';
import type { LabelledText } from './claim-sets.ts';

/** Time of judging one sentence beside its whole document, warm. */
export function speedFigures(texts: readonly LabelledText[]): Figure[] {
  const some = texts.filter((_, at) => at % 10 === 0).flatMap(({ claims, document }) => claims.map(({ text }) => ({ text, document })));
  const times = some.map(({ text, document }) => {
    const began = performance.now();
    judgeSentence(text, [{ id: 'document', text: document }], '');
    return performance.now() - began;
  }).sort((one, other) => one - other);
  return [0.5, 0.95].map((share) => ({ name: `ms a sentence, p${share * 100}`, value: times[Math.floor(times.length * share)]!, n: times.length, ...(share === 0.5 ? { budget: { most: 5 } } : {}) }));
}
