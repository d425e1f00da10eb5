import { useMutation, useQueryClient } from '@tanstack/react-query';
import type { TriageSettings } from '@countersign/shared/assist/triage-settings';
import { saveTaxonomy, taxonomyQuery, type Intent, type IntentInput, type Taxonomy } from '../queries/taxonomy.ts';
import { toInputs } from './order-intents.ts';

/** What changes of a taxonomy; the rest is saved as it was read. */
export interface TaxonomyChange {
  readonly intents?: (known: readonly Intent[]) => IntentInput[];
  readonly settings?: TriageSettings;
}

/** Saves a change of the taxonomy as it was read: one that somebody else saved meanwhile is not overwritten. */
export function useSaveTaxonomy(taxonomy: Taxonomy, onSaved: (saved: Taxonomy) => void = () => undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ intents = toInputs, settings }: TaxonomyChange) => saveTaxonomy({ version: taxonomy.version, intents: intents(taxonomy.intents), ...(settings && { settings }) }),
    onSuccess: (saved) => {
      queries.setQueryData(taxonomyQuery.queryKey, saved);
      onSaved(saved);
      void queries.invalidateQueries({ queryKey: taxonomyQuery.queryKey, predicate: ({ queryKey: [, part] }) => part !== undefined && part !== 'discovery' });
    },
  });
}
