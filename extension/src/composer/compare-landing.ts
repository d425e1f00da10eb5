import { draftBlocks } from './draft-blocks.ts';

/** How what landed differs from the draft, in one sentence for the agent; `null` when it is the same; `nothing` when none of it is there. */
export function compareLanding(draft: string, before: string, after: string, format: 'rich' | 'plain'): string | null | 'nothing' {
  if (lines(before) === lines(after)) return 'nothing';
  const hasList = draftBlocks(draft).some(({ kind }) => kind !== 'paragraph');
  if (lines(after).includes(lines(draft))) return hasList && format === 'plain' ? 'The list became plain text, because this channel has no formatting.' : null;
  if (hasList && lines(withoutMarks(after)).includes(lines(withoutMarks(draft)))) return 'The list became plain text.';
  const missing = words(withoutMarks(draft)).filter((word) => !words(after).includes(word)).length;
  return missing === 0 ? 'The paragraphs landed in another shape.' : `Words of the draft are missing: ${missing}.`;
}

function lines(text: string): string {
  return `\n${text.normalize('NFC').split('\n').map((line) => words(line).join(' ')).filter((line) => line !== '').join('\n')}\n`;
}

function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

function withoutMarks(text: string): string {
  return text.replace(/^\s*(?:[-•*]|\d{1,3}[.)])\s+/gm, '');
}
