import { splitSentences } from '@countersign/shared/text/sentences';
import type { Writing } from './writing.ts';

/** The part of the text the result takes the place of, as far as it has come, and what of that is still to be worked on. */
export function workedPart({ target, end, sentences }: Writing): { readonly done: string; readonly waiting: string } {
  if (end?.outcome === 'written') return { done: target.text.slice(end.replaces.start, end.replaces.end), waiting: '' };
  const last = Math.max(-1, ...sentences.flatMap(({ from }) => from));
  const at = last === -1 ? 0 : (splitSentences(target.text)[last]?.end ?? target.text.length);
  return { done: target.text.slice(0, at), waiting: target.text.slice(at) };
}
