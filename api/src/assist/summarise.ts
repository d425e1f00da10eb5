import type { Summary } from '@countersign/shared/assist/summary';
import { splitSentences } from '@countersign/shared/text/sentences';
import type { Ticket } from '@countersign/shared/ticket/ticket';
import { readThread, type ReadThread } from '../triage/read-thread.ts';
import { summaryLine } from './summary-line.ts';
import { scoreSummarySentences, type SummaryCandidate } from './summary-candidates.ts';

const MOST_SENTENCES = 5;
const MOST_READ = 300;

/** The thread in at most five lines, each in words of its own messages: what the customer wants, what was answered, what is open. */
export function summarise(ticket: Ticket): Summary {
  const thread = readThread(ticket);
  const candidates = scoreSummarySentences(readCandidates(thread), ticket.subject);
  const wish = best(candidates, (candidate) => candidate.role === 'customer');
  const detail = best(candidates, (candidate) => candidate.role === 'customer' && candidate !== wish && !isSame(candidate, wish));
  const answer = best(candidates, (candidate) => candidate.role === 'agent');
  const newestCustomer = thread.turn.at(-1)?.message.id;
  const open = thread.returns > 0 ? best(candidates, (candidate) => candidate.messageId === newestCustomer && candidate !== wish && candidate !== detail) : undefined;
  const last = thread.messages.filter(({ message }) => message.visibility === 'public' && message.author.role !== 'system').at(-1);
  const picked = [wish, detail, answer, open].filter((candidate) => candidate !== undefined).sort((one, other) => one.position - other.position);
  const sentences = picked.slice(0, MOST_SENTENCES).map(({ text, messageId }) => ({ text: summaryLine(text), messageIds: [messageId] }));
  return {
    customer: wish ? summaryLine(wish.text) : '',
    agent: answer ? summaryLine(answer.text) : '',
    next: nextStep(last?.message.author.role, candidates.filter((candidate) => candidate.messageId === newestCustomer && candidate.text.endsWith('?')).at(-1)),
    sentences,
    lines: [], state: 'unknown', gone: [], readTo: '', otherTickets: '', language: 'en', engine: 'built-in',
  };
}

function readCandidates(thread: ReadThread): Omit<SummaryCandidate, 'score'>[] {
  const candidates: Omit<SummaryCandidate, 'score'>[] = [];
  const spoken = thread.messages.filter(({ message }) => message.visibility === 'public' && message.author.role !== 'system');
  spoken.forEach(({ message, body }, order) => {
    for (const { text } of splitSentences(body)) {
      if (candidates.length >= MOST_READ) return;
      candidates.push({ text: text.replace(/\s+/g, ' '), messageId: message.id, role: message.author.role === 'customer' ? 'customer' : 'agent', position: candidates.length, order, orders: spoken.length });
    }
  });
  return candidates;
}

function best(candidates: readonly SummaryCandidate[], fits: (candidate: SummaryCandidate) => boolean): SummaryCandidate | undefined {
  return candidates.filter((candidate) => candidate.score > 0 && fits(candidate)).sort((one, other) => other.score - one.score || one.position - other.position)[0];
}

function isSame(one: SummaryCandidate, other: SummaryCandidate | undefined): boolean {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  const own = words(one.text);
  const shared = [...words(other?.text ?? '')].filter((word) => own.has(word)).length;
  return shared / Math.max(1, Math.min(own.size, words(other?.text ?? '').size)) > 0.7;
}

function nextStep(lastRole: 'customer' | 'agent' | 'system' | undefined, question: SummaryCandidate | undefined): string {
  if (lastRole === undefined) return '';
  if (lastRole === 'agent') return 'Waiting for the customer.';
  return question ? `Answer: ${summaryLine(question.text)}` : 'Reply to the customer.';
}
