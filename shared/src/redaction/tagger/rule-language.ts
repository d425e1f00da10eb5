import { countSmallWords } from '../../policy/words/count-small-words.ts';

const COUNTED = ['en', 'de', 'fr', 'es', 'pt'] as const;
/** So much of a text tells its language. */
const READ_TO = 4_000;
const READ: ReadonlySet<string> = new Set([...COUNTED, 'it', 'nl']);

/** Whose rules for names hold in a text: those of the language it is said to be in (`de`, `de-AT`), where that is one of ours, else the one most of its small words are of; empty where they tell nothing. */
export function ruleLanguage(text: string, said?: string): string {
  const primary = (said ?? '').toLowerCase().split(/[-_]/)[0]!;
  if (READ.has(primary)) return primary;
  const beginning = text.slice(0, READ_TO);
  const counts = COUNTED.map((language) => countSmallWords(beginning, language));
  const most = Math.max(...counts);
  return most === 0 ? '' : COUNTED[counts.indexOf(most)]!;
}
