import { loadModule, type Hunspell } from 'hunspell-asm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { SpellingAnswer, SpellingJob, UnknownWord } from './spell-checker.ts';

const MOST_SUGGESTED = 20;
const MOST_SUGGESTIONS = 5;
const require = createRequire(import.meta.url);
/** Spellings of a language that are all right, the one whose suggestions come first in front. */
const dialects: Readonly<Record<string, readonly string[]>> = { en: ['en', 'en-gb'], pt: ['pt', 'pt-pt'] };
const dictionaries = new Map<string, Promise<readonly Hunspell[]>>();

/** The dictionaries of a language's dialects that are installed. */
async function loadDictionaries(language: string): Promise<readonly Hunspell[]> {
  const loaded = await Promise.all((dialects[language] ?? [language]).map(loadDictionary));
  return loaded.filter((dictionary) => dictionary !== null);
}

/** A dictionary out of its package; `null` where no such package is installed. */
async function loadDictionary(dialect: string): Promise<Hunspell | null> {
  if (!/^[a-z]{2}(?:-[a-z]{2})?$/.test(dialect)) return null;
  let folder: string;
  try {
    folder = dirname(require.resolve(`dictionary-${dialect}`));
  } catch {
    // Its licence or its maker may keep a dictionary from being shipped; the caller says what is missing.
    return null;
  }
  const [factory, affixes, words] = await Promise.all([loadModule(), readFile(join(folder, 'index.aff')), readFile(join(folder, 'index.dic'))]);
  return factory.create(factory.mountBuffer(affixes, `${dialect}.aff`), factory.mountBuffer(words, `${dialect}.dic`));
}

async function answer({ id, words, language }: SpellingJob): Promise<SpellingAnswer> {
  const loading = dictionaries.get(language) ?? loadDictionaries(language);
  dictionaries.set(language, loading);
  const known = await loading;
  if (known.length === 0) return { id, unknown: null };
  const unknown = words.filter((word) => !known.some((dictionary) => dictionary.spell(word))).map((word, position): UnknownWord => ({ word, suggestions: position < MOST_SUGGESTED ? suggest(word, known) : [] }));
  return { id, unknown };
}

/** The best of each dictionary before the second best of any. */
function suggest(word: string, known: readonly Hunspell[]): string[] {
  const lists = known.map((dictionary) => dictionary.suggest(word));
  const inTurn = Array.from({ length: MOST_SUGGESTIONS }, (_, rank) => lists.flatMap((list) => list[rank] ?? [])).flat();
  return [...new Set(inTurn)].slice(0, MOST_SUGGESTIONS);
}

parentPort!.on('message', (job: SpellingJob) => void answer(job).then((done) => parentPort!.postMessage(done)));
