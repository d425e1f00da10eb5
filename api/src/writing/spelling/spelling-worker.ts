import { loadModule, type Hunspell } from 'hunspell-asm';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parentPort } from 'node:worker_threads';
import type { SpellingAnswer, SpellingJob, UnknownWord } from './spell-checker.ts';

const MOST_SUGGESTED = 20;
const MOST_SUGGESTIONS = 5;
const require = createRequire(import.meta.url);
const dictionaries = new Map<string, Promise<Hunspell | null>>();

/** The dictionary of a language out of its package; `null` where no such package is installed. */
async function loadDictionary(language: string): Promise<Hunspell | null> {
  if (!/^[a-z]{2}$/.test(language)) return null;
  let folder: string;
  try {
    folder = dirname(require.resolve(`dictionary-${language}`));
  } catch {
    // Its licence or its maker may keep a dictionary from being shipped; the caller says what is missing.
    return null;
  }
  const [factory, affixes, words] = await Promise.all([loadModule(), readFile(join(folder, 'index.aff')), readFile(join(folder, 'index.dic'))]);
  return factory.create(factory.mountBuffer(affixes, `${language}.aff`), factory.mountBuffer(words, `${language}.dic`));
}

async function answer({ id, words, language }: SpellingJob): Promise<SpellingAnswer> {
  const loading = dictionaries.get(language) ?? loadDictionary(language);
  dictionaries.set(language, loading);
  const dictionary = await loading;
  if (dictionary === null) return { id, unknown: null };
  const unknown = words.filter((word) => !dictionary.spell(word)).map((word, position): UnknownWord => ({ word, suggestions: position < MOST_SUGGESTED ? dictionary.suggest(word).slice(0, MOST_SUGGESTIONS) : [] }));
  return { id, unknown };
}

parentPort!.on('message', (job: SpellingJob) => void answer(job).then((done) => parentPort!.postMessage(done)));
