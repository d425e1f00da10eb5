export interface DiffPart { readonly kind: 'same' | 'added' | 'removed'; readonly text: string }

const pieces = /\s+|[\p{L}\p{N}\p{M}]+|[^\s\p{L}\p{N}\p{M}]/gu;
const mostWords = 3000;

/** Word by word, what of the draft was kept, taken out and added; the parts of each side joined give that side back. */
export function diffWords(draft: string, sent: string): readonly DiffPart[] {
  const before = (draft.match(pieces) ?? []).slice(0, mostWords);
  const after = (sent.match(pieces) ?? []).slice(0, mostWords);
  const table = commonLengths(before, after);
  const parts: { kind: DiffPart['kind']; text: string }[] = [];
  const add = (kind: DiffPart['kind'], text: string): void => {
    const last = parts.at(-1);
    if (last?.kind === kind) last.text += text;
    else parts.push({ kind, text });
  };
  let left = 0;
  let right = 0;
  while (left < before.length || right < after.length) {
    const [old, fresh] = [before[left], after[right]];
    if (old !== undefined && fresh !== undefined && sameWord(old, fresh)) {
      add('same', fresh);
      left += 1;
      right += 1;
    } else if (old !== undefined && (fresh === undefined || table[left + 1]![right]! >= table[left]![right + 1]!)) {
      add('removed', old);
      left += 1;
    } else {
      add('added', fresh!);
      right += 1;
    }
  }
  return parts;
}

function commonLengths(before: readonly string[], after: readonly string[]): readonly Uint16Array[] {
  const table = Array.from({ length: before.length + 1 }, () => new Uint16Array(after.length + 1));
  for (let row = before.length - 1; row >= 0; row -= 1) {
    for (let column = after.length - 1; column >= 0; column -= 1) {
      table[row]![column] = sameWord(before[row]!, after[column]!) ? table[row + 1]![column + 1]! + 1 : Math.max(table[row + 1]![column]!, table[row]![column + 1]!);
    }
  }
  return table;
}

/** Editors turn line breaks and blanks into one another; that is no edit. */
function sameWord(one: string, other: string): boolean {
  return one === other || (one.trim() === '' && other.trim() === '');
}
