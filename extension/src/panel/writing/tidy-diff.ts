import type { DiffPart } from '../sent/diff-words.ts';

/** A few words that two wordings share by chance are no common ground: shorter runs between two changes count as changed. */
const fewestCommonWords = 3;

/** The same diff in fewer, longer pieces: in each place first what is taken out, then what is added. */
export function tidyDiff(parts: readonly DiffPart[]): readonly DiffPart[] {
  const tidied: DiffPart[] = [];
  let removed = '';
  let added = '';
  const flush = (): void => {
    const shared = sharedEnd(removed, added);
    if (removed !== shared) tidied.push({ kind: 'removed', text: removed.slice(0, removed.length - shared.length) });
    if (added !== shared) tidied.push({ kind: 'added', text: added.slice(0, added.length - shared.length) });
    if (shared !== '') tidied.push({ kind: 'same', text: shared });
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

/** The words both end with: what follows a passage that was taken out is not part of the change. */
function sharedEnd(removed: string, added: string): string {
  const [one, other] = [removed.match(/[\p{L}\p{N}\p{M}]+|[^]/gu) ?? [], added.match(/[\p{L}\p{N}\p{M}]+|[^]/gu) ?? []];
  let length = 0;
  while (length < Math.min(one.length, other.length) && one.at(-1 - length) === other.at(-1 - length)) length += 1;
  const shared = one.slice(one.length - length).join('');
  return countWords(shared) > 0 ? shared : '';
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
