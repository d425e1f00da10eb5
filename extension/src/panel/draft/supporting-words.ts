import { splitSentences } from '@countersign/shared/text/sentences';

const word = /[\p{L}\p{N}]+/gu;

/** A piece of a passage; `supports` marks the sentences that share most words with the draft sentence. */
export interface PassagePart { readonly text: string; readonly supports: boolean }

/** Marks the sentences of a passage that say what the draft sentence says: at least half as close as the closest one. */
export function supportingWords(passage: string, claim: string | null): readonly PassagePart[] {
  if (claim === null) return [{ text: passage, supports: false }];
  const wanted = wordsOf(claim);
  const parts = splitSentences(passage);
  const scores = parts.map((part) => overlap(wordsOf(part.text), wanted));
  const best = Math.max(0, ...scores);
  let end = 0;
  const marked: PassagePart[] = [];
  parts.forEach((part, index) => {
    if (part.start > end) marked.push({ text: passage.slice(end, part.start), supports: false });
    marked.push({ text: passage.slice(part.start, part.end), supports: best >= 0.2 && scores[index]! >= best / 2 });
    end = part.end;
  });
  if (end < passage.length) marked.push({ text: passage.slice(end), supports: false });
  return marked;
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set((text.toLowerCase().match(word) ?? []).filter((one) => one.length > 3 || /\d/.test(one)));
}

function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((entry) => other.has(entry)).length;
  return one.size === 0 || other.size === 0 ? 0 : shared / Math.sqrt(one.size * other.size);
}
