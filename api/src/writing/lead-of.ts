import type { DraftSentence } from '@countersign/shared/assist/draft';

/** What stands between two sentences of a text, of the three gaps a draft knows. */
export function leadOf(gap: string): Exclude<DraftSentence['lead'], ''> {
  const breaks = gap.split('\n').length - 1;
  return breaks >= 2 ? '\n\n' : breaks === 1 ? '\n' : ' ';
}
