import { splitSentences } from '@countersign/shared/text/sentences';

/** A sentence of the draft beside the sentence of the sent reply that came of it; either side may be empty. */
export interface SentencePair {
  readonly draft: string;
  readonly sent: string;
}

const leastAlike = 0.4;

/** Pairs the sentences of two texts in order, so that the pairs are as alike as can be (share of common words, Dice). */
export function alignSentences(draft: string, sent: string): SentencePair[] {
  const left = splitSentences(draft).map((sentence) => sentence.text.trim()).filter(Boolean);
  const right = splitSentences(sent).map((sentence) => sentence.text.trim()).filter(Boolean);
  const best = Array.from({ length: left.length + 1 }, () => new Float64Array(right.length + 1));
  const alike = left.map((one) => right.map((other) => dice(one, other)));
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const paired = alike[i]![j]! >= leastAlike ? alike[i]![j]! + best[i + 1]![j + 1]! : 0;
      best[i]![j] = Math.max(paired, best[i + 1]![j]!, best[i]![j + 1]!);
    }
  }
  const pairs: SentencePair[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length || j < right.length) {
    const isPair = i < left.length && j < right.length && alike[i]![j]! >= leastAlike && best[i]![j] === alike[i]![j]! + best[i + 1]![j + 1]!;
    if (isPair) pairs.push({ draft: left[i++]!, sent: right[j++]! });
    else if (j >= right.length || (i < left.length && best[i + 1]![j]! >= best[i]![j + 1]!)) pairs.push({ draft: left[i++]!, sent: '' });
    else pairs.push({ draft: '', sent: right[j++]! });
  }
  return pairs;
}

function dice(one: string, other: string): number {
  const left = wordsOf(one);
  const right = wordsOf(other);
  const common = [...left].filter((word) => right.has(word)).length;
  return left.size + right.size === 0 ? 0 : (2 * common) / (left.size + right.size);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
}
