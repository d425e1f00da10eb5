import { describeDifference } from './describe-difference.ts';
import { draftBlocks } from './draft-blocks.ts';
import { words, withoutMarks } from './landed-words.ts';

/** What of the draft stands in the reply box: nothing, all of it, or something else; and how it differs, in one sentence for the agent. */
export interface Landing {
  readonly state: 'nothing' | 'whole' | 'other';
  readonly differs: string | null;
}

/** Compares what stood in the reply box before with what stands there now. Marks that editors leave are no difference. */
export function compareLanding(draft: string, before: string, after: string, format: 'rich' | 'plain'): Landing {
  if (lines(before) === lines(after)) return { state: 'nothing', differs: null };
  const hasList = draftBlocks(draft).some(({ kind }) => kind !== 'paragraph');
  const times = (text: string): number => lines(text).split(lines(draft).trimEnd()).length;
  if (lines(after).includes(lines(draft))) {
    if (times(after) - times(before) > 1) return { state: 'other', differs: 'The draft landed twice.' };
    return { state: 'whole', differs: hasList && format === 'plain' ? 'The list became plain text, because this channel has no formatting.' : null };
  }
  if (hasList && lines(withoutMarks(after)).includes(lines(withoutMarks(draft)))) return { state: 'whole', differs: 'The list became plain text.' };
  return { state: 'other', differs: describeDifference(draft, after) };
}

function lines(text: string): string {
  return `\n${text.normalize('NFC').split('\n').map((line) => words(line).join(' ')).filter((line) => line !== '').join('\n')}\n`;
}
