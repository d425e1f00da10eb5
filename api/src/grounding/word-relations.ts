import { readFileSync } from 'node:fs';

/** What WordNet knows of the stems of English words. */
export interface WordRelations {
  /** Stems that can mean the same. */
  same(stem: string): readonly string[];
  opposite(stem: string): readonly string[];
  /** Stems of words of near meaning: an adjective’s kin, a verb’s group. */
  near(stem: string): readonly string[];
  /** Stems of the more general words. */
  general(stem: string): readonly string[];
  /** The fields of meaning a stem first belongs to, by WordNet’s numbers: 28 is time, 32 is speaking. */
  fields(stem: string): readonly string[];
  /** The parts of speech a stem can be: letters of `n`, `v`, `a`, `r`. */
  parts(stem: string): string;
}

interface Group {
  readonly part: string;
  readonly field: string;
  /** Stems whose word first means this. */
  readonly first: readonly string[];
  readonly same: readonly string[];
  readonly opposite: readonly string[];
  readonly general: readonly string[];
  readonly near: readonly string[];
}

let loaded: WordRelations | undefined;

/** The relations, read from the shipped list at the first call (some 40 ms). */
export function wordRelations(): WordRelations {
  loaded ??= load();
  return loaded;
}

function load(): WordRelations {
  const lines = readFileSync(new URL('./word-relations.txt', import.meta.url), 'latin1').split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  const linesOf = new Map<string, number[]>();
  lines.forEach((line, at) => {
    const from = line.indexOf('|', 2) + 1;
    const to = line.indexOf('|', from);
    for (const marked of line.slice(from, to === -1 ? undefined : to).split(' ')) {
      const stem = bare(marked);
      const known = linesOf.get(stem);
      if (known) known.push(at);
      else linesOf.set(stem, [at]);
    }
  });
  const groups = new Map<number, Group>();
  const groupsOf = (stem: string): Group[] => (linesOf.get(stem) ?? []).map((at) => {
    const known = groups.get(at) ?? readGroup(lines[at]!);
    groups.set(at, known);
    return known;
  });
  const all = (stem: string, pick: (group: Group) => readonly string[]): string[] => [...new Set(groupsOf(stem).flatMap(pick))].filter((other) => other !== stem);
  return {
    same: (stem) => all(stem, (group) => group.same),
    opposite: (stem) => all(stem, (group) => group.opposite),
    near: (stem) => all(stem, (group) => group.near),
    general: (stem) => all(stem, (group) => group.general),
    fields: (stem) => all(stem, (group) => (group.first.includes(stem) ? [group.field] : [])),
    parts: (stem) => all(stem, (group) => [group.part]).join(''),
  };
}

function readGroup(line: string): Group {
  const [part = '', field = '', same = '', opposite = '', general = '', near = ''] = line.split('|');
  const words = (list: string): string[] => (list === '' ? [] : list.split(' '));
  return { part, field, first: words(same).filter((stem) => stem.endsWith('*')).map(bare), same: words(same).map(bare), opposite: words(opposite), general: words(general), near: words(near) };
}

function bare(marked: string): string {
  return marked.endsWith('*') ? marked.slice(0, -1) : marked;
}
