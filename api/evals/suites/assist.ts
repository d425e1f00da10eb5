import type { Passage } from '../../src/knowledge/index/knowledge-index.ts';
import { countRun, draftFigures, type CountedRun } from '../assist/draft-figures.ts';
import { evalReadModel, runAssist } from '../assist/run-assist.ts';
import { dataPath, readRows } from '../read-data.ts';
import { asTicket } from '../retrieval/as-ticket.ts';
import { loadDoc2dial, type Doc2dialQuery } from '../retrieval/load-doc2dial.ts';
import { loadMtrag } from '../retrieval/load-mtrag.ts';
import type { Figure, Suite } from '../suite.ts';

/** Every n-th dialogue is run; all of them take minutes. */
const EVERY = 6;

/** The whole pipeline with the built-in engine: what is drafted and what is not, whether citations are right, what of the gold text is said. */
export const suite: Suite = async ({ data, arguments: options }) => {
  const only = (name: string): boolean => options.length === 0 || options.includes(name);
  const figures: Figure[] = [];
  if (only('doc2dial')) figures.push(...(await doc2dial(data)));
  if (only('mtrag')) figures.push(...(await mtrag(data)));
  if (only('clapnq')) figures.push(...(await clapnq(data)));
  return figures;
};

async function doc2dial(data: string): Promise<Figure[]> {
  const [set] = loadDoc2dial(data);
  const rows = readRows<Doc2dialQuery>(dataPath(data, 'doc2dial_val', 'queries.jsonl'));
  const readModel = evalReadModel(set!.passages);
  const runs: CountedRun[] = [];
  for (let at = 0; at < rows.length; at += EVERY) {
    const events = await runAssist(asTicket(rows[at]!.id, rows[at]!.history, '', 'Kim Reed'), readModel);
    runs.push(countRun(events, { answerable: true, gold: set!.tasks[at]!.gold, goldText: rows[at]!.grounding.map((span) => span.text).join(' ') }));
  }
  return draftFigures('doc2dial_val', runs);
}

async function mtrag(data: string): Promise<Figure[]> {
  const { set, rows } = loadMtrag(data);
  const readModel = evalReadModel(set.passages);
  const runs: CountedRun[] = [];
  for (const [at, row] of rows.entries()) {
    const task = set.tasks[at]!;
    const gold = set.passages.filter(({ documentId }) => task.gold.includes(documentId));
    const events = await runAssist(asTicket(row.task_id, row.input.map(({ speaker, text }) => ({ role: speaker, text }))), readModel);
    runs.push(countRun(events, { answerable: task.answerable, gold: gold.map(({ id }) => id), goldText: gold.map(({ text }) => text).join(' ') }));
  }
  return draftFigures('mtrag', runs);
}

async function clapnq(data: string): Promise<Figure[]> {
  const parts = ['answerable', 'unanswerable'].flatMap((part) => readRows<{ id: string; input: string; passages: { title: string; text: string }[] }>(dataPath(data, 'clapnq', `${part}.jsonl`)).map((row) => ({ ...row, answerable: part === 'answerable' })));
  const passages = parts.flatMap((row) => row.passages.map((passage, position): Passage => ({ id: `${row.id}#${position + 1}`, documentId: row.id, kind: 'article', title: passage.title, heading: '', text: passage.text, visibility: 'public', updated: '', language: 'en' })));
  const readModel = evalReadModel(passages);
  const runs: CountedRun[] = [];
  for (const row of parts) runs.push(countRun(await runAssist(asTicket(row.id, [{ role: 'customer', text: row.input }]), readModel), { answerable: row.answerable, gold: row.passages.map((_, position) => `${row.id}#${position + 1}`), goldText: row.passages.map((passage) => passage.text).join(' ') }));
  return draftFigures('clapnq', runs);
}
