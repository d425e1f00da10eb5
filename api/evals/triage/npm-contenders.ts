import { createRequire } from 'node:module';
import type { Contender, Verdict } from './contender.ts';

/** What is used of the packages, which bring no types. */
interface Neural {
  train(corpus: readonly { utterance: string; intent: string }[]): Promise<unknown>;
  process(text: string): Promise<{ classifications: readonly { intent: string; score: number }[] }>;
}
interface Bayes {
  addDocument(text: string, label: string): void;
  train(): void;
  getClassifications(text: string): { label: string; value: number }[];
}

const load = createRequire(import.meta.url);

/** The neural classifier of nlp.js with its English stemmer. */
export const nlpjs: Contender = {
  name: '@nlpjs/nlu',
  learn: async (examples) => {
    const { containerBootstrap } = load('@nlpjs/core') as { containerBootstrap(): Promise<{ use(plugin: unknown): void }> };
    const { NluNeural } = load('@nlpjs/nlu') as { NluNeural: new (settings: object) => Neural };
    const container = await containerBootstrap();
    container.use((load('@nlpjs/lang-en') as { LangEn: unknown }).LangEn);
    const neural = new NluNeural({ container, locale: 'en', log: false });
    await neural.train(examples.map(({ text, label }) => ({ utterance: text, intent: label })));
    return async (text) => {
      const [best] = (await neural.process(text)).classifications;
      return verdict(best?.intent ?? 'None', best?.score ?? 0);
    };
  },
};

/** The Bayes classifier of natural with its English stemmer; its logistic regression takes hours on as many labels. */
export const natural: Contender = {
  name: 'natural (Bayes)',
  learn: async (examples) => {
    const BayesClassifier = load('natural/lib/natural/classifiers/bayes_classifier.js') as new () => Bayes;
    const bayes = new BayesClassifier();
    for (const { text, label } of examples) bayes.addDocument(text, label);
    bayes.train();
    return (text) => {
      const all = bayes.getClassifications(text);
      const best = all.reduce((one, other) => (other.value > one.value ? other : one));
      return verdict(best.label, best.value / all.reduce((sum, { value }) => sum + value, 0));
    };
  },
};

function verdict(label: string, confidence: number): Verdict {
  return { label, confidence, outOfScope: 1 - confidence };
}
