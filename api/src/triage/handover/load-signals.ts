import { splitSentences } from '@countersign/shared/text/sentences';
import { z } from 'zod';
import { classify } from '../classify.ts';
import type { Classifier } from '../classifier.ts';
import { defaultIntents } from '../intents.ts';
import { keepTrained } from '../keep-trained.ts';
import { readExamples, seedExamples, seedFiles } from '../load-classifiers.ts';
import { OUTSIDE } from '../outside.ts';
import { trainClassifier, type Example } from '../train.ts';
import { isDecidedByWords } from './decided-by-words.ts';
import { deniesSignal, type FoundSignal } from './find-signal.ts';
import type { SpokenWords } from './spoken-words.ts';

const heardSignals = ['person', 'legal', 'press', 'safety', 'fraud', 'bereavement', 'vulnerable'] as const;
/** What a sentence can be heard to say without any of the words that are looked for. */
export type HeardSignal = (typeof heardSignals)[number];

const folder = new URL('signal-examples/', import.meta.url);
const NONE = 'none';
const row = z.object({ text: z.string(), signal: z.enum([...heardSignals, NONE]) });
/** So sure must the classifier be of a sentence. */
const LEAST_CONFIDENCE = 0.5;
/** Most sentences hold no signal; a false alarm at each tenth ticket would be heard by nobody. */
const AS_RARE_AS_THEY_ARE = 0;
const MOST_SENTENCES = 60;
const LETTERS = /\p{L}/gu;
const FEWEST_LETTERS = 8;

/** Requests that may hold a signal themselves. */
const telling = new Set(['wrong-charge', ...defaultIntents.flatMap(({ id, handover }) => (handover === undefined ? [] : id))]);

let trained: Classifier | undefined;

/** The sentences with and without signals that ship with the product, and ordinary requests, which have none. */
export function signalExamples(): readonly Example[] {
  const written = readExamples(folder).flatMap((file) => file.toString().trim().split('\n').map((line) => row.parse(JSON.parse(line))));
  const ordinary = seedExamples().filter(({ intent }) => intent !== undefined && intent !== OUTSIDE && !telling.has(intent));
  return [...written.map(({ text, signal: label }) => ({ text, label })), ...ordinary.map(({ text }) => ({ text, label: NONE }))];
}

/**
 * Loads what hears signals, in a blink where it was trained before. It tells what the customer's sentences read like, each signal with the first sentence that says it:
 * people ask for a manager or tell of a death in more ways than a list of words knows. What they deny or quote is not heard.
 */
export function loadSignals(): (words: readonly SpokenWords[]) => ReadonlyMap<HeardSignal, FoundSignal> {
  const classifier = trained ??= keepTrained([...readExamples(folder), ...seedFiles()], () => trainClassifier(signalExamples(), { cover: 'all', evenness: AS_RARE_AS_THEY_ARE }));
  return (words) => {
    const heard = new Map<HeardSignal, FoundSignal>();
    for (const { messageId, quote, said, folded } of words.flatMap(sentencesOf).slice(0, MOST_SENTENCES)) {
      const { label, confidence } = classify(classifier, said).predictions[0]!;
      if (!isSignal(label) || confidence < LEAST_CONFIDENCE || heard.has(label) || isDecidedByWords(label, folded) || deniesSignal(label, folded)) continue;
      heard.set(label, { messageId, quote });
    }
    return heard;
  };
}

function isSignal(label: string): label is HeardSignal {
  return label !== NONE;
}

/** A sentence as it stands, and what of it the customer says: what `folded` has blanked out is somebody else's. */
interface OwnSentence extends FoundSignal {
  readonly said: string;
  readonly folded: string;
}

function sentencesOf({ messageId, text, folded: all }: SpokenWords): OwnSentence[] {
  return splitSentences(text).map(({ text: quote, start, end }) => {
    const folded = all.slice(start, end);
    return { messageId, quote, folded, said: quote.split('').filter((_, at) => folded[at] !== ' ' || quote[at] === ' ').join('') };
  }).filter(({ folded }) => (folded.match(LETTERS)?.length ?? 0) >= FEWEST_LETTERS);
}
