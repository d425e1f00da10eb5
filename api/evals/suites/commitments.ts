import { contenders, type Contender } from '../commitments/contenders.ts';
import { dataPath, readRows } from '../read-data.ts';
import type { Figure, Suite } from '../suite.ts';

interface Labelled {
  readonly source: string;
  readonly agent_text: string;
  readonly commits: boolean;
}
interface Thread {
  readonly turns: readonly { role: string; text: string }[];
}

/**
 * Firm commitments in agents' turns, by turn: what two people marked, and the share flagged of all turns of real threads. The marks
 * were read while the patterns were written, so turns that nobody has read come out lower. With `misses` the turns judged otherwise are printed.
 */
export const suite: Suite = async ({ data, arguments: options }) => {
  const rows = readRows<Labelled>(dataPath(data, 'commitment_candidates', 'labels.jsonl'));
  const turns = readRows<Thread>(dataPath(data, 'twacs_airline_threads', 'threads.jsonl')).flatMap((thread) => thread.turns.filter(({ role }) => role === 'agent').map(({ text }) => text));
  const figures: Figure[] = [];
  for (const contender of contenders) {
    const isOurs = contender === contenders[0];
    figures.push(...(await score(contender, rows, 'all', isOurs)));
    if (isOurs) for (const source of new Set(rows.map((row) => row.source))) figures.push(...(await score(contender, rows.filter((row) => row.source === source), source, false)).slice(-1));
    if (isOurs && options.includes('misses')) await printMisses(contender, rows);
    const began = performance.now();
    const read = turns.filter((_, index) => index % contender.everyTurn === 0);
    const flagged = await count(read, contender);
    figures.push({ name: `${contender.name}: share of all agent turns flagged`, value: flagged / read.length, n: read.length, ...(isOurs ? { budget: { most: 0.03 } } : {}) });
    figures.push({ name: `${contender.name}: milliseconds a turn`, value: (performance.now() - began) / read.length, n: read.length });
  }
  return figures;
};

async function score(contender: Contender, rows: readonly Labelled[], part: string, isBudgeted: boolean): Promise<Figure[]> {
  const marked = rows.filter(({ commits }) => commits);
  const right = await count(marked.map((row) => row.agent_text), contender);
  const found = await count(rows.map((row) => row.agent_text), contender);
  const n = rows.length;
  const name = (of: string): string => `${contender.name}: firm commitments, ${part}: ${of}`;
  return [
    { name: name('precision'), value: found === 0 ? 0 : right / found, n },
    { name: name('recall'), value: right / marked.length, n },
    { name: name('F1'), value: (2 * right) / (found + marked.length), n, ...(isBudgeted ? { budget: { least: 0.85 } } : {}) },
  ];
}

async function count(texts: readonly string[], { isFound }: Contender): Promise<number> {
  let found = 0;
  for (const text of texts) if (await isFound(text)) found++;
  return found;
}

async function printMisses({ isFound }: Contender, rows: readonly Labelled[]): Promise<void> {
  for (const { source, agent_text: text, commits } of rows) if ((await isFound(text)) !== commits) console.log(commits ? 'MISSED' : 'WRONG', source, text.replace(/\s+/g, ' '));
}
