import { readFileSync } from 'node:fs';
import { classify } from '../../src/triage/classify.ts';
import { trainClassifier, type Example } from '../../src/triage/train.ts';
import type { Figure, Suite } from '../suite.ts';

const languages = ['en', 'de', 'fr', 'es', 'pt'] as const;
const FOLDS = 4;

interface Row extends Example { readonly language: (typeof languages)[number]; readonly fold: number }

/** How well the seed examples of a language are told apart: four folds, each judged by what all languages' other folds teach. Words after the name keep to these languages. */
export const suite: Suite = ({ arguments: only }) => {
  const rows = languages.filter((language) => only.length === 0 || only.includes(language)).flatMap(readRows);
  const began = performance.now();
  const right = new Map<string, number>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const classifier = trainClassifier(rows.filter((row) => row.fold !== fold));
    for (const { text, label, language } of rows.filter((row) => row.fold === fold)) {
      if (classify(classifier, text).predictions[0]!.label === label) right.set(language, (right.get(language) ?? 0) + 1);
    }
  }
  const figures = languages.flatMap((language): Figure[] => {
    const n = rows.filter((row) => row.language === language).length;
    return n === 0 ? [] : [{ name: `seed examples in ${language}: intent accuracy, four folds`, value: (right.get(language) ?? 0) / n, n }];
  });
  return [...figures, { name: 'seed examples: four trainings, seconds', value: (performance.now() - began) / 1000, n: rows.length }];
};

function readRows(language: Row['language']): Row[] {
  const text = readFileSync(new URL(`../../src/triage/seed-examples/${language}.jsonl`, import.meta.url), 'utf8');
  const counts = new Map<string, number>();
  return text.trim().split('\n').map((line) => {
    const row = JSON.parse(line) as { text: string; intent: string };
    const count = counts.get(row.intent) ?? 0;
    counts.set(row.intent, count + 1);
    return { text: row.text, label: row.intent, language, fold: count % FOLDS };
  });
}
