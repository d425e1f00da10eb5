import type { IntentVolumes } from '../queries/taxonomy.ts';

const words = { 'higher': 'Higher', 'lower': 'Lower', 'no-clear-change': 'No clear change', 'not-enough': 'Not enough yet' } as const;

/** The later half of the period beside the earlier one, as a word. */
export function trendWord(trend: IntentVolumes['intents'][number]['trend']): string {
  return words[trend];
}
