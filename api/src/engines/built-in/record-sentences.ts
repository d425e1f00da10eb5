import type { FoundSource } from '@countersign/shared/assist/source';
import type { ProposedSentence } from '../engine.ts';

/** What systems say of the customer's case, line by line, each citing its record. The line before them cites it too, so that it is locked and left out with them. */
export function recordSentences(records: readonly FoundSource[], leadIn: string): ProposedSentence[] {
  return records.flatMap((record) => {
    const cite = (text: string, lead: ProposedSentence['lead']): ProposedSentence => ({ kind: 'sentence', text, citations: [record.passageId], lead, asks: [] });
    return [cite(records.length > 1 ? `${record.title}:` : leadIn, '\n\n'), ...record.text.split('\n').map((line) => cite(line, '\n'))];
  });
}
