import type { Survival } from './similarity.ts';
import type { SuggestionOutcome, SuggestionState } from './suggestion.ts';

/** Shares that part the outcomes of a sent suggestion. */
export const outcomeThresholds = { asIsSurvived: 0.95, asIsAdded: 0.05, editedSurvived: 0.6 } as const;

/**
 * What became of a suggestion, or `undefined` while it is open or its sent text is not known.
 * `survival` is needed for a sent suggestion only.
 */
export function classifyOutcome(state: Pick<SuggestionState, 'phase'>, survival?: Survival): SuggestionOutcome | undefined {
  switch (state.phase) {
    case 'generated':
    case 'displayed':
    case 'inserted':
      return undefined;
    case 'discarded':
    case 'unused':
    case 'ambiguous':
      return state.phase;
    case 'sent':
      if (survival === undefined) return undefined;
      if (survival.survived >= outcomeThresholds.asIsSurvived && survival.added <= outcomeThresholds.asIsAdded) return 'as-is';
      return survival.survived >= outcomeThresholds.editedSurvived ? 'edited' : 'rewritten';
  }
}
