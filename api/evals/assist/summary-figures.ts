import { summarise } from '../../src/summaries/summarise.ts';
import { dataPath, readRows } from '../read-data.ts';
import { asTicket } from '../retrieval/as-ticket.ts';
import type { Figure } from '../suite.ts';

interface Thread { readonly conversation_id: string; readonly turns: readonly string[]; readonly abstractive: readonly (readonly string[])[] }

/** Summaries of real threads against the best of three human ones, beside the first two turns. */
export function summaryFigures(data: string): Figure[] {
  const threads = readRows<Thread>(dataPath(data, 'tweetsumm', 'valid.jsonl'));
  const score = (text: string, thread: Thread): number => Math.max(...thread.abstractive.map((reference) => rougeL(text, reference.join(' '))));
  let ours = 0;
  let lead = 0;
  for (const thread of threads) {
    ours += score(summarise(asTicket(thread.conversation_id, withRoles(thread.turns))).sentences.map(({ text }) => text).join(' '), thread);
    lead += score(thread.turns.slice(0, 2).join(' '), thread);
  }
  return [{ name: 'tweetsumm: ROUGE-L, ours', value: ours / threads.length, n: threads.length }, { name: 'tweetsumm: ROUGE-L, first two turns', value: lead / threads.length, n: threads.length }];
}

/** Customer turns open with the brand's handle; the first turn is the customer's. */
function withRoles(turns: readonly string[]): { role: string; text: string }[] {
  const first = /^\S+/.exec(turns[0] ?? '')?.[0] ?? '';
  const handle = turns.slice(1).map((turn) => /^[A-Za-z]{3,}(?:Support|Help|Cares|Care|Service|UK|US|_\w+)?\b/.exec(turn)?.[0] ?? '').filter((word) => word !== '').sort((one, other) => turns.filter((turn) => turn.includes(other)).length - turns.filter((turn) => turn.includes(one)).length)[0] ?? first;
  return turns.map((text, position) => ({ role: position === 0 || (handle !== '' && text.includes(handle) && /[a-z][A-Z]|^[A-Z]/.test(handle)) ? 'customer' : 'agent', text: text.replace(handle, '').trim() }));
}

function rougeL(text: string, reference: string): number {
  const one = text.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  const other = reference.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  let row = new Uint16Array(other.length + 1);
  for (const word of one) {
    const next = new Uint16Array(other.length + 1);
    for (let at = 1; at <= other.length; at += 1) next[at] = word === other[at - 1] ? row[at - 1]! + 1 : Math.max(row[at]!, next[at - 1]!);
    row = next;
  }
  const common = row[other.length]!;
  return common === 0 ? 0 : (2 * common) / (one.length + other.length);
}
