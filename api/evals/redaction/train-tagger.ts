import { hideSpans } from '@countersign/shared/redaction/hide-spans';
import { recognizers } from '@countersign/shared/redaction/recognizers/registry';
import { splitWords } from '@countersign/shared/redaction/tagger/split-words';
import { LABELS, tagWords, type TaggerWeights } from '@countersign/shared/redaction/tagger/tag-words';
import { FEATURES, PLACES, wordFeatures } from '@countersign/shared/redaction/tagger/word-features';
import type { LabelledText } from './labelled-texts.ts';

const COUNT = LABELS.length;
const ROUNDS = 6;
/** What a wrong label costs while learning: a missed detail is worse than one too many. */
const MISSED = 4;
const SPARE = 1;

/** Weights learned from labelled texts: an averaged structured perceptron with a margin, the same on every run. */
export function trainTagger(texts: readonly LabelledText[]): TaggerWeights {
  const samples = texts.map(({ text, spans, caution }) => {
    const words = splitWords(hideSpans(text, recognizers.flatMap((recognizer) => recognizer.find(text))));
    return { places: wordFeatures(words), labels: labelsOf(words, spans), spare: caution ?? SPARE };
  }).filter(({ labels }) => labels.length > 0);
  const features = new Float32Array(PLACES * COUNT);
  const transitions = new Float32Array(COUNT * COUNT);
  const sums = { features: new Float64Array(features.length), transitions: new Float64Array(transitions.length) };
  let seed = 17;
  let step = 1;
  for (let round = 0; round < ROUNDS; round++) {
    for (let index = samples.length - 1; index > 0; index--) {
      seed = (seed * 48_271) % 2_147_483_647;
      const other = seed % (index + 1);
      [samples[index], samples[other]] = [samples[other]!, samples[index]!];
    }
    for (const { places, labels, spare } of samples) {
      const guessed = guess(places, labels, spare, { features, transitions });
      step++;
      for (let index = 0; index < labels.length; index++) {
        const right = labels[index]!;
        const wrong = guessed[index]!;
        if (right !== wrong) {
          for (let at = index * FEATURES; at < (index + 1) * FEATURES; at++) {
            const place = places[at]!;
            features[place * COUNT + right]! += 1;
            features[place * COUNT + wrong]! -= 1;
            sums.features[place * COUNT + right]! += step;
            sums.features[place * COUNT + wrong]! -= step;
          }
        }
        if (index === 0 || (right === wrong && labels[index - 1] === guessed[index - 1])) continue;
        transitions[labels[index - 1]! * COUNT + right]! += 1;
        transitions[guessed[index - 1]! * COUNT + wrong]! -= 1;
        sums.transitions[labels[index - 1]! * COUNT + right]! += step;
        sums.transitions[guessed[index - 1]! * COUNT + wrong]! -= step;
      }
    }
  }
  return { features: features.map((value, at) => value - sums.features[at]! / step), transitions: transitions.map((value, at) => value - sums.transitions[at]! / step) };
}

export function labelsOf(words: readonly { start: number; end: number }[], spans: LabelledText['spans']): Uint8Array {
  return Uint8Array.from(words, ({ start, end }, index) => {
    const span = spans.find((one) => one.start < end && start < one.end);
    if (span === undefined) return 0;
    const goesOn = index > 0 && words[index - 1]!.end > span.start;
    return (span.isName ? 1 : 3) + (goesOn ? 1 : 0);
  });
}

function guess(places: Int32Array, labels: Uint8Array, spare: number, weights: TaggerWeights): Uint8Array {
  return tagWords(places, weights, (index, label) => (label === labels[index] ? 0 : label === 0 ? MISSED : spare));
}
