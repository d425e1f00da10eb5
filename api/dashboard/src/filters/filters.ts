import { useLocation, useSearch } from 'wouter';
import type { ConsoleName } from '@countersign/shared/ticket/ticket-key';
import type { EngineName } from '@countersign/shared/assist/draft';
import type { SuggestionOutcome } from '@countersign/shared/suggestion/suggestion';

/** What figures and lists are narrowed to. They live in the URL, so that a link shows the same page. */
export interface Filters {
  from?: string;
  to?: string;
  console?: ConsoleName;
  intent?: string;
  language?: string;
  engine?: EngineName;
  outcome?: SuggestionOutcome;
}

const names = ['from', 'to', 'console', 'intent', 'language', 'engine', 'outcome'] as const;

/** The filters in the URL and how to change them; an empty value takes a filter away. */
export function useFilters(): [Filters, (change: Partial<Record<keyof Filters, string>>) => void] {
  const search = useSearch();
  const [location, navigate] = useLocation();
  const parameters = new URLSearchParams(search);
  const filters = Object.fromEntries(names.flatMap((name) => (parameters.get(name) ? [[name, parameters.get(name)]] : []))) as Filters;
  const change = (changes: Partial<Record<keyof Filters, string>>) => {
    const next = new URLSearchParams(search);
    for (const [name, value] of Object.entries(changes)) {
      if (value) next.set(name, value);
      else next.delete(name);
    }
    navigate(`${location}${next.size > 0 ? `?${next}` : ''}`, { replace: true });
  };
  return [filters, change];
}
