import { readFileSync } from 'node:fs';
import type { Summary, SummaryKind, ThreadState } from '@countersign/shared/assist/summary';
import { ticket } from '@countersign/shared/ticket/ticket';
import { expect, test } from 'vitest';
import { summarise } from './summarise.ts';

interface Marked {
  readonly message: number;
  readonly quote: string;
}

interface Thread {
  readonly language: string;
  readonly messages: readonly { readonly role: 'customer' | 'agent'; readonly name: string; readonly at: string; readonly text: string }[];
  readonly wants: Marked;
  readonly tried: readonly Marked[];
  readonly promised: readonly Marked[];
  readonly questions: readonly Marked[];
  readonly state: ThreadState;
}

const threads = readFileSync(new URL('testing/threads-in-five-languages.jsonl', import.meta.url), 'utf8').trim().split('\n').map((line) => JSON.parse(line) as Thread);
const read = threads.map((thread) => ({ thread, summary: summaryOf(thread) }));
const words = (text: string): string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');

function summaryOf({ language, messages }: Thread): Summary {
  return summarise(ticket.parse({ key: { console: 'zendesk', host: 'a.example', id: '1' }, language, messages: messages.map(({ role, name, at, text }, position) => ({ id: `m${position}`, author: { role, name }, at, text })) }), { locale: 'en' });
}

/** One quotes the other, or they share most of their words. */
function isAlike(one: string, other: string): boolean {
  const [own, others] = [new Set(words(one)), new Set(words(other))];
  return [...others].filter((word) => own.has(word)).length / Math.min(own.size, others.size) >= 0.7;
}

function share(marked: (thread: Thread) => readonly Marked[], kinds: readonly SummaryKind[]): { readonly found: number; readonly right: number } {
  const all = read.flatMap(({ thread, summary }) => marked(thread).map(({ message, quote }) => summary.lines.some((line) => kinds.includes(line.kind) && line.messageIds.includes(`m${message}`) && isAlike(line.quote, quote))));
  const told = read.flatMap(({ thread, summary }) => summary.lines.filter(({ kind }) => kind === kinds[0]).map((line) => marked(thread).some(({ message, quote }) => line.messageIds.includes(`m${message}`) && isAlike(line.quote, quote))));
  return { found: all.filter(Boolean).length / all.length, right: told.filter(Boolean).length / told.length };
}

test('of 130 threads in five languages that others wrote and marked, three in four are said to stand where they do', () => {
  expect(read).toHaveLength(130);
  expect(read.filter(({ thread, summary }) => thread.state === summary.state).length / read.length).toBeGreaterThanOrEqual(0.75);
});

test.each<[string, (thread: Thread) => readonly Marked[], readonly SummaryKind[], { found: number; right: number }]>([
  ['what the customer came for', ({ wants }) => [wants], ['wants'], { found: 0.83, right: 0.58 }],
  ['what was promised', ({ promised }) => promised, ['promised', 'next', 'state'], { found: 0.62, right: 0.85 }],
  ['what nobody answered', ({ questions }) => questions, ['question', 'next', 'wants'], { found: 0.6, right: 0.85 }],
  ['what was tried, though three lines at most tell of it', ({ tried }) => tried, ['tried', 'next'], { found: 0.42, right: 0.74 }],
])('in them it finds %s, and what it calls so is mostly that', (_name, marked, kinds, least) => {
  const { found, right } = share(marked, kinds);
  expect([found >= least.found, right >= least.right, found, right].slice(0, 2), `${found.toFixed(3)} found, ${right.toFixed(3)} right`).toEqual([true, true]);
});
