import { readFileSync } from 'node:fs';
import { classify } from '../../src/triage/classify.ts';
import { detectLanguage } from '../../src/triage/detect-language.ts';
import { judgeSentiment } from '../../src/triage/judge-sentiment.ts';
import { loadClassifiers, seedExamples } from '../../src/triage/load-classifiers.ts';
import { OUTSIDE } from '../../src/triage/outside.ts';
import { trainClassifier } from '../../src/triage/train.ts';
import { dataPath, readRows } from '../read-data.ts';
import type { Figure } from '../suite.ts';
import { ownIntentFigures } from './own-intent-figures.ts';
import { requestFigures } from './request-figures.ts';

/** What ships: the seed examples judged by folds, intents by them on requests to other trades and beside intents of a team's own, sentiment on tweets, and languages of word pairs. */
export function shippedFigures(data: string): Figure[] {
  return [...seeds(), ...requestFigures(data), ...ownIntentFigures(data), ...sentiment(data), ...languages(data)];
}

function seeds(): Figure[] {
  const rows = seedExamples();
  const began = performance.now();
  loadClassifiers(rows);
  const loadMs = performance.now() - began;
  const examples = rows.flatMap((row) => (row.intent === undefined || row.intent === OUTSIDE ? [] : [{ text: row.text, label: row.intent }]));
  const folds = [0, 1, 2, 3].map((fold) => {
    const classifier = trainClassifier(examples.filter((_, position) => position % 4 !== fold));
    const test = examples.filter((_, position) => position % 4 === fold);
    return test.filter((example) => classify(classifier, example.text).predictions[0]!.label === example.label).length / test.length;
  });
  return [{ name: 'seed examples: intent accuracy, four folds', value: folds.reduce((sum, value) => sum + value, 0) / 4, n: examples.length }, { name: 'seed examples: all three classifiers trained, ms', value: loadMs, n: rows.length }];
}

function sentiment(data: string): Figure[] {
  const rows = readRows<{ airline_sentiment: string; text: string }>(dataPath(data, 'sentiment_airline', 'tweets.jsonl'));
  const { sentiment: classifier } = loadClassifiers(seedExamples());
  const counts = new Map<string, { right: number; said: number; all: number }>(['negative', 'neutral', 'positive'].map((label) => [label, { right: 0, said: 0, all: 0 }]));
  for (const row of rows) {
    const text = row.text.replace(/@\w+/g, '').trim();
    const said = judgeSentiment(text, classify(classifier, text).predictions).sentiment;
    counts.get(said)!.said += 1;
    counts.get(row.airline_sentiment)!.all += 1;
    if (said === row.airline_sentiment) counts.get(said)!.right += 1;
  }
  const scores = [...counts.values()].map(({ right, said, all }) => (2 * right) / Math.max(1, said + all));
  return [{ name: 'sentiment_airline: macro F1', value: scores.reduce((sum, value) => sum + value, 0) / 3, n: rows.length }, { name: 'sentiment_airline: negative recall', value: counts.get('negative')!.right / counts.get('negative')!.all, n: counts.get('negative')!.all }];
}

function languages(data: string): Figure[] {
  const lines = readFileSync(dataPath(data, 'langid_eld', 'word-pairs.txt'), 'utf8').split('\n').map((line) => line.split('\t')).filter((parts) => parts.length === 2);
  const common = lines.filter(([language]) => /^(?:en|de|fr|es|pt|it|nl)$/.test(language!));
  return [{ name: 'langid_eld word pairs: accuracy on seven languages', value: common.filter(([language, text]) => detectLanguage(text!, 'en').language === language).length / Math.max(1, common.length), n: common.length }];
}
