import { parse } from 'csv-parse/sync';
import { readFileSync } from 'node:fs';
import type { Example } from '../../src/triage/train.ts';
import { dataPath, readRows } from '../read-data.ts';

/** Examples to learn from and to be judged by, and texts that fit no label. */
export interface LabelledSet {
  readonly name: string;
  readonly train: readonly Example[];
  readonly test: readonly Example[];
  readonly strays: readonly string[];
}

/** A part given without a split is judged on every fifth row. */
const HELD_BACK_EVERY = 5;

/** The sets of intents: with the splits they are given with, or every fifth row held back. */
export function intentSets(data: string): LabelledSet[] {
  const rows = (folder: string, file: string): Example[] => readRows<{ text: string; intent: string }>(dataPath(data, folder, file)).map(({ text, intent }) => ({ text, label: intent }));
  const strays = (folder: string, file: string): string[] => rows(folder, file).map(({ text }) => text);
  const banking = (parse(readFileSync(dataPath(data, 'banking77', 'train.csv')), { columns: true }) as { text: string; category: string }[]).map(({ text, category }) => ({ text, label: category }));
  return [
    { name: 'banking77', ...everyFifth(banking), strays: [] },
    { name: 'clinc150', train: rows('clinc150', 'train.jsonl'), test: rows('clinc150', 'val.jsonl'), strays: strays('clinc150', 'oos_val.jsonl') },
    { name: 'banking77_oos', train: rows('banking77_oos', 'train.jsonl'), test: rows('banking77_oos', 'valid.jsonl'), strays: strays('banking77_oos', 'id_oos_valid.jsonl') },
    { name: 'hwu64', train: rows('hwu64', 'train.jsonl'), test: rows('hwu64', 'valid.jsonl'), strays: [] },
  ];
}

/** The sets of moods and of sentences that ask for action. */
export function moodSets(data: string): LabelledSet[] {
  const tweets = readRows<{ airline_sentiment: string; text: string }>(dataPath(data, 'sentiment_airline', 'tweets.jsonl')).map(({ text, airline_sentiment: label }) => ({ text, label }));
  const mails = readFileSync(dataPath(data, 'email_intent_enron', 'Ask0729-fixed.txt'), 'utf8').split('\n').flatMap((line) => {
    const [label, ...text] = line.split('\t');
    return text.length === 0 ? [] : [{ text: text.join('\t').trim(), label: label! }];
  });
  return [{ name: 'sentiment_airline', ...everyFifth(tweets), strays: [] }, { name: 'email_intent_enron', ...everyFifth(mails), strays: [] }];
}

function everyFifth(examples: readonly Example[]): { train: Example[]; test: Example[] } {
  return { train: examples.filter((_, position) => position % HELD_BACK_EVERY !== 0), test: examples.filter((_, position) => position % HELD_BACK_EVERY === 0) };
}
