import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { keepTrained } from './keep-trained.ts';
import { languagesOf, packLanguageModel, type LanguageModel } from './language-table.ts';

/** Tells languages: by ISO 639-1 code how much a text looks like each, 0 to 1. */
export type LanguageDetector = (text: string) => Readonly<Record<string, number>>;

interface Eld {
  createEld(): {
    readonly instance: { detect(text: string): { getScores(): Record<string, number> } };
    loadData(model: LanguageModel & { readonly type: string }): void;
  };
}

/**
 * The detector of `eld` over its small model, which takes 45 MB as the objects it ships as: its own code reads it from a table that is packed once an
 * installation.
 */
export async function loadEld(): Promise<LanguageDetector> {
  const entry = import.meta.resolve('eld/small');
  const { createEld } = (await import(new URL('../languageDetector.js', entry).href)) as Eld;
  const model = fileURLToPath(new URL('../ngrams/small.js', entry));
  const packed = keepTrained(`${model}\0${readFileSync(new URL('language-table.ts', import.meta.url), 'utf8')}`, () => packLanguageModel(readModel(model)));
  const { instance, loadData } = createEld();
  const ngrams = new Proxy<LanguageModel['ngrams']>({}, { get: (_, piece) => languagesOf(packed, String(piece)) });
  loadData({ type: 'S60', languages: packed.codes, ngrams });
  return (text) => instance.detect(text).getScores();
}

/** Run apart, so that nothing holds it once it is packed. */
function readModel(file: string): LanguageModel {
  return runInNewContext(`${readFileSync(file, 'utf8').replace('export const', 'var')}; ngramsData`) as LanguageModel;
}
