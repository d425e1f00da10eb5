import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { dataPath, readRows } from '../read-data.ts';

/** Texts by what they are; hostile and harmless ones are data, never followed. */
export interface InjectionSets {
  readonly mails: readonly string[];
  readonly textAttacks: readonly Attack[];
  readonly codeAttacks: readonly Attack[];
  /** Harmless texts full of words that attacks use. */
  readonly lookalikes: readonly string[];
  readonly banking: readonly string[];
  readonly tweets: readonly string[];
  /** What customers wrote in each thread. */
  readonly threads: readonly string[];
  readonly direct: readonly { readonly name: string; readonly texts: readonly string[]; readonly hostile: boolean }[];
}

/** An attack and the kind it is of, by which whole kinds are left out of a training. */
export interface Attack {
  readonly category: string;
  readonly text: string;
}

type Labelled = { readonly prompt: string; readonly label: number };
const readJson = <Value>(path: string): Value => JSON.parse(readFileSync(path, 'utf8')) as Value;

/** Reads what the injection figures are measured on. */
export function readInjectionSets(data: string): InjectionSets {
  const attacks = (file: string): Attack[] => Object.entries(readJson<Record<string, string[]>>(dataPath(data, 'injection_bipia', file))).flatMap(([category, texts]) => texts.map((text) => ({ category, text })));
  const deepset = readRows<{ text: string; label: number }>(dataPath(data, 'injection_deepset', 'train.jsonl'));
  const cyber = (file: string): string[] => readJson<{ user_input: string }[]>(dataPath(data, 'injection_cyberseceval', file)).map((row) => row.user_input);
  const giskard = parse(readFileSync(dataPath(data, 'injection_misc', 'giskard_prompt_injections.csv')), { columns: true }) as { prompt: string }[];
  return {
    mails: readRows<{ context: string }>(dataPath(data, 'injection_bipia', 'email_train.jsonl')).map((row) => row.context),
    textAttacks: attacks('text_attack_train.json'),
    codeAttacks: attacks('code_attack_train.json'),
    lookalikes: ['wildguard_benign.json', 'piguard_valid.json'].flatMap((file) => readJson<Labelled[]>(dataPath(data, 'injection_overdefense', file))).filter((row) => row.label === 0).map((row) => row.prompt),
    banking: (parse(readFileSync(dataPath(data, 'banking77', 'train.csv')), { columns: true }) as { text: string }[]).map((row) => row.text),
    tweets: readRows<{ text: string }>(dataPath(data, 'sentiment_airline', 'tweets.jsonl')).map((row) => row.text),
    threads: readRows<{ turns: { role: string; text: string }[] }>(dataPath(data, 'twacs_airline_threads', 'threads.jsonl')).map((thread) => thread.turns.filter((turn) => turn.role === 'customer').map((turn) => turn.text).join('\n')),
    direct: [
      { name: 'deepset attacks', texts: deepset.filter((row) => row.label === 1).map((row) => row.text), hostile: true },
      { name: 'deepset harmless', texts: deepset.filter((row) => row.label === 0).map((row) => row.text), hostile: false },
      { name: 'cyberseceval, English', texts: cyber('en.json'), hostile: true },
      { name: 'cyberseceval, 17 languages', texts: cyber('multilingual.json'), hostile: true },
      { name: 'giskard jailbreaks', texts: giskard.map((row) => row.prompt), hostile: true },
    ],
  };
}
