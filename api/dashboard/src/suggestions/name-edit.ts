import type { SentencePair } from './align-sentences.ts';

/** What the agent did to a sentence, in words a lead can count; empty where nothing changed. */
export function nameEdit({ draft, sent }: SentencePair): '' | 'Added' | 'Left out' | 'Number changed' | 'Shorter' | 'Longer' | 'Reworded' {
  if (draft === sent) return '';
  if (!draft) return 'Added';
  if (!sent) return 'Left out';
  if (numbersOf(draft) !== numbersOf(sent)) return 'Number changed';
  const growth = sent.length / draft.length;
  return growth < 0.8 ? 'Shorter' : growth > 1.25 ? 'Longer' : 'Reworded';
}

function numbersOf(text: string): string {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).join(' ');
}
