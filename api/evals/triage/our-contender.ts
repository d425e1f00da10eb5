import { classify } from '../../src/triage/classify.ts';
import { trainClassifier } from '../../src/triage/train.ts';
import type { Contender } from './contender.ts';

/** The product's classifier. */
export const ours: Contender = {
  name: 'ours',
  learn: async (examples) => {
    const classifier = trainClassifier(examples);
    return (text) => {
      const { predictions: [best], outOfScope } = classify(classifier, text);
      return { ...best!, outOfScope };
    };
  },
};
