import type { SuggestionRow } from '../queries/suggestions.ts';

const outcomes = { 'as-is': 'As is', 'edited': 'Edited', 'rewritten': 'Rewritten', 'discarded': 'Discarded', 'unused': 'Unused', 'ambiguous': 'Ambiguous' };
const phases = { generated: 'Generated', displayed: 'Displayed', inserted: 'Inserted', sent: 'Sent', discarded: 'Discarded', unused: 'Unused', ambiguous: 'Ambiguous' };

/** The outcome, or how far the suggestion has come. */
export function OutcomeTag({ row }: { row: Pick<SuggestionRow, 'outcome' | 'phase'> }) {
  if (!row.outcome) return <span className="tag outline">{phases[row.phase]}</span>;
  return <span className={`tag ${row.outcome === 'as-is' || row.outcome === 'edited' ? 'kept' : ''}`}>{outcomes[row.outcome]}</span>;
}
