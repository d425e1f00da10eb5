import { softmax } from '../../src/triage/softmax.ts';
import type { Example } from '../../src/triage/train.ts';
import type { Contender, Verdict } from './contender.ts';

const PASSES = 12;
const RATE = 4;

/** TF-IDF over words and pairs of words, and a softmax over them: what a first attempt would be. */
export const plain: Contender = { name: 'plain TF-IDF + softmax', learn: async (examples) => learn(examples) };

function learn(examples: readonly Example[]): (text: string) => Verdict {
  const labels = [...new Set(examples.map(({ label }) => label))].sort();
  const counts = new Map<string, number>();
  for (const { text } of examples) for (const term of new Set(termsOf(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
  const columns = new Map([...counts.keys()].map((term, column) => [term, column]));
  const idf = Float64Array.from(counts.values(), (count) => Math.log((examples.length + 1) / (count + 1)) + 1);
  const width = labels.length;
  const weights = new Float64Array(columns.size * width);
  const vector = (text: string): [column: number, value: number][] => {
    const found = new Map<number, number>();
    for (const term of termsOf(text)) if (columns.has(term)) found.set(columns.get(term)!, (found.get(columns.get(term)!) ?? 0) + idf[columns.get(term)!]!);
    const length = Math.hypot(...found.values()) || 1;
    return [...found].map(([column, value]) => [column, value / length]);
  };
  const shares = (features: readonly [number, number][]): Float64Array => {
    const scores = new Float64Array(width);
    for (const [column, value] of features) for (let label = 0; label < width; label += 1) scores[label]! += weights[column * width + label]! * value;
    return softmax(scores);
  };
  const rows = examples.map(({ text, label }) => ({ features: vector(text), label: labels.indexOf(label) }));
  for (let pass = 0; pass < PASSES; pass += 1) {
    rows.forEach((_, position) => {
      const { features, label } = rows[(position * 7919 + pass * 31) % rows.length]!;
      const slopes = shares(features);
      slopes[label]! -= 1;
      for (const [column, value] of features) for (let other = 0; other < width; other += 1) weights[column * width + other]! -= RATE * (1 - pass / PASSES) * slopes[other]! * value;
    });
  }
  return (text) => {
    const all = shares(vector(text));
    const best = all.indexOf(Math.max(...all));
    return { label: labels[best]!, confidence: all[best]!, outOfScope: 1 - all[best]! };
  };
}

function termsOf(text: string): string[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}']+/gu) ?? [];
  return [...words, ...words.slice(1).map((word, position) => `${words[position]} ${word}`)];
}
