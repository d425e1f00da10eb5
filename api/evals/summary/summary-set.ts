import { dataPath, readRows } from '../read-data.ts';

/** One turn of a thread of a data set. */
export interface ThreadTurn { readonly role: 'customer' | 'agent'; readonly text: string }

/** A thread and what people wrote of it; without references only support and time are measured. */
export interface SummaryThread { readonly id: string; readonly turns: readonly ThreadTurn[]; readonly references: readonly string[] }

/** Threads of one file of a data set. */
export interface SummarySet { readonly name: string; readonly threads: readonly SummaryThread[] }

interface TweetRow { readonly conversation_id: string; readonly turns: readonly string[]; readonly abstractive: readonly (readonly string[])[] }

/** Support threads with three human summaries each, joined as they come; a part that is not there is left out but for `valid`. */
export function tweetsumm(data: string, part: 'valid' | 'train'): SummarySet {
  const rows = readRows<TweetRow>(dataPath(data, 'tweetsumm', `${part}.jsonl`));
  return {
    name: part === 'valid' ? 'tweetsumm' : `tweetsumm ${part}`,
    threads: rows.map(({ conversation_id: id, turns, abstractive }) => ({ id, turns: withRoles(turns), references: abstractive.map((reference) => reference.join(' ')).filter((text) => text.trim() !== '') })),
  };
}

/** Conversations of two people, the first of whom is taken for the customer. */
export function dialogsum(data: string): SummarySet {
  const rows = readRows<{ fname: string; dialogue: string; summary: string }>(dataPath(data, 'dialogsum', 'dialogsum.dev.jsonl'));
  const turnsOf = (dialogue: string): ThreadTurn[] => dialogue.split('\n').map((line) => ({ role: line.startsWith('#Person1#') ? 'customer' : 'agent', text: line.replace(/^#Person\d#:\s*/, '') }));
  return { name: 'dialogsum', threads: rows.map(({ fname, dialogue, summary }) => ({ id: fname, turns: turnsOf(dialogue), references: [summary] })) };
}

/** Airline threads; nobody wrote summaries of them. */
export function airlineThreads(data: string): SummarySet {
  const rows = readRows<{ id: string; turns: readonly ThreadTurn[] }>(dataPath(data, 'twacs_airline_threads', 'threads.jsonl'));
  return { name: 'twacs_airline_threads', threads: rows.map(({ id, turns }) => ({ id, turns, references: [] })) };
}

/** Turns carry no speaker: the first is the customer's, and later ones that open with the team's handle, which is taken off. */
function withRoles(turns: readonly string[]): ThreadTurn[] {
  const first = /^\S+/.exec(turns[0] ?? '')?.[0] ?? '';
  const count = (handle: string): number => turns.filter((turn) => turn.includes(handle)).length;
  const handles = turns.slice(1).map((turn) => /^[A-Za-z]{3,}(?:Support|Help|Cares|Care|Service|UK|US|_\w+)?\b/.exec(turn)?.[0] ?? '').filter((word) => word !== '');
  const handle = handles.sort((one, other) => count(other) - count(one))[0] ?? first;
  const isHandle = handle !== '' && /[a-z][A-Z]|^[A-Z]/.test(handle);
  return turns.map((text, position) => ({ role: position === 0 || (isHandle && text.includes(handle)) ? 'customer' : 'agent', text: text.replace(handle, '').trim() }));
}
