import { draftBlocks } from './draft-blocks.ts';

/** How what landed differs from the draft, in one sentence for the agent; `null` when it is the same; `nothing` when none of it is there. */
export function compareLanding(draft: string, before: string, after: string, format: 'rich' | 'plain'): string | null | 'nothing' {
  if (fold(before) === fold(after)) return 'nothing';
  const hasList = draftBlocks(draft).some(({ kind }) => kind !== 'paragraph');
  if (wordsMissing(before, after) > 0) return 'Some of your own text changed. Undo brings it back.';
  if (fold(after).includes(fold(draft))) return hasList && format === 'plain' ? 'The list became plain text, because this channel has no formatting.' : null;
  if (hasList && fold(withoutMarks(after)).includes(fold(withoutMarks(draft)))) return 'The list became plain text.';
  const missing = wordsMissing(`${before} ${withoutMarks(draft)}`, after);
  if (missing === 0) return 'The paragraphs landed in another shape.';
  return missing === 1 ? '1 word of the draft is missing.' : `${missing} words of the draft are missing.`;
}

function fold(text: string): string {
  return text.normalize('NFC').replace(/[\u200b\u2060\ufeff]/g, '').replace(/\s+/g, ' ').trim();
}

function withoutMarks(text: string): string {
  return text.replace(/^\s*(?:[-•*]|\d{1,3}[.)])\s+/gm, '');
}

function wordsMissing(wanted: string, found: string): number {
  const counts = new Map<string, number>();
  for (const word of fold(found).split(' ')) counts.set(word, (counts.get(word) ?? 0) + 1);
  let missing = 0;
  for (const word of fold(wanted).split(' ').filter((one) => one !== '')) {
    const left = counts.get(word) ?? 0;
    if (left === 0) missing += 1;
    else counts.set(word, left - 1);
  }
  return missing;
}
