import type { DiffPart } from '../sent/diff-words.ts';

/** A few words that two wordings share by chance are no common ground: shorter runs between two changes count as changed. */
const fewestCommonWords = 3;

/** The same diff in fewer, longer pieces: in each place first what is taken out, then what is added. */
export function tidyDiff(parts: readonly DiffPart[]): readonly DiffPart[] {
  const tidied: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    if (removed !== '') tidied.push({ kind: 'removed', text: removed });
    if (added !== '') tidied.push({ kind: 'added', text: added });
    [removed, added] = ['', ''];
  };
  parts.forEach(({ kind, text }, index) => {
    const isLost = kind === 'same' && removed + added !== '' && index < parts.length - 1 && !/[\n.!?]/.test(text) && countWords(text) < fewestCommonWords && countWords(removed + added) > countWords(text);
    if (kind === 'same' && !isLost) {
      flush();
      tidied.push({ kind, text });
    }
    if (kind === 'removed' || isLost) removed += text;
    if (kind === 'added' || isLost) added += text;
  });
  flush();
  return tidied;
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
