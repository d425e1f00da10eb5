import type { Landing } from './compare-landing.ts';
import { describeDifference } from './describe-difference.ts';
import { withoutMarks, words } from './landed-words.ts';

/** The reply before: the words that were selected, and what stood on either side of them. */
export interface ReplyParts {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** Compares what stands in the reply now with what stood there, once other words were to take the place of the selected ones. */
export function compareReplaced(draft: string, { before, text, after }: ReplyParts, now: string): Landing {
  const [left, was, right] = [bare(before), bare(text), bare(after)];
  // First, since words that differ in their blanks alone would else seem not to have landed, and be written twice.
  if (bare(now) === left + bare(draft) + right) return { state: 'whole', differs: null };
  return bare(now) === left + was + right ? { state: 'nothing', differs: null } : { state: 'other', differs: describeDifference(draft, now) };
}

/** Editors part and join lines around what they replace; only the words count. */
function bare(text: string): string {
  return words(withoutMarks(text.normalize('NFC'))).join('');
}
