import { relatedWords } from './related-words.ts';
import { stemWord } from './stem-word.ts';

const tables = new Map<string, ReadonlyMap<string, readonly string[]>>();

/** The stems that stand for the same matter as a stem in a language; none where we know of none. */
export function relatedStems(stem: string, language: string): readonly string[] {
  let table = tables.get(language);
  if (table === undefined) tables.set(language, (table = readTable(language)));
  return table.get(stem) ?? [];
}

function readTable(language: string): Map<string, string[]> {
  const table = new Map<string, string[]>();
  for (const line of (relatedWords[language] ?? '').split('\n')) {
    const stems = [...new Set(line.split(' ').filter((word) => word !== '').map((word) => stemWord(word, language)))];
    for (const stem of stems) table.set(stem, [...new Set([...(table.get(stem) ?? []), ...stems.filter((other) => other !== stem)])]);
  }
  return table;
}
