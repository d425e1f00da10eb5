import { splitWords } from '../words/split-words.ts';
import type { DetectorType } from './detector.ts';

const mostRead = 100_000;

/** Words that stand in a row in an internal passage and in no public one nor in the ticket's public messages. */
export const internalText: DetectorType<'internal-text'> = {
  kind: 'policy',
  place: 'server',
  compile: ({ words: least }) => ({ words }, { sources = [], ticket }) => {
    const internal = runsOf([...sources.filter(({ visibility }) => visibility === 'internal').map(({ text }) => text), ...(ticket?.messages ?? []).filter(({ visibility }) => visibility === 'internal').map(({ text }) => text)], least);
    if (internal.size === 0 || words.length < least) return [];
    const open = runsOf([...sources.filter(({ visibility }) => visibility === 'public').map(({ text }) => text), ...(ticket?.messages ?? []).filter(({ visibility }) => visibility === 'public').map(({ text }) => text)], least);
    const found: { start: number; end: number }[] = [];
    for (let index = 0; index + least <= words.length; index++) {
      const run = words.slice(index, index + least);
      const key = run.map(({ text }) => text).join(' ');
      if (!internal.has(key) || open.has(key)) continue;
      const last = found.at(-1);
      const [start, end] = [run[0]!.start, run[least - 1]!.end];
      if (last !== undefined && start <= last.end) last.end = end;
      else found.push({ start, end });
    }
    return found.map(({ start, end }) => ({ start, end, explanation: 'These words stand in an internal text that customers do not see. Say it in words of your own, or leave it out.' }));
  },
};

function runsOf(texts: readonly string[], length: number): ReadonlySet<string> {
  const runs = new Set<string>();
  for (const text of texts) {
    const words = splitWords(text.slice(0, mostRead)).map((word) => word.text);
    for (let index = 0; index + length <= words.length; index++) runs.add(words.slice(index, index + length).join(' '));
  }
  return runs;
}
