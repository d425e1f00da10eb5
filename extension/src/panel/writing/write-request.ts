import type { WritingRequestInput } from '@countersign/shared/writing/writing-request';
import { takenSentences } from '../draft/taken-sentences.ts';
import type { TicketView } from '../state/panel-state.ts';
import { readerLocale } from '../words/reader-locale.ts';
import type { WritingOrder } from './writing.ts';

const mostPassages = 20;
const mostRecords = 10;

/** What the server is told: the text as it stands, what its sentences rest on, and what the panel shows beside it. */
export function writeRequest({ tool, target, instruction, targetLanguage }: WritingOrder, view: TicketView): WritingRequestInput {
  const { run } = view;
  const known = target.on === 'draft' ? target.sentences : takenSentences(view).filter(({ text }) => target.text.includes(text));
  const sources = run?.sources ?? [];
  return {
    tool, text: target.text, goesOn: target.on === 'selection' && goesOn(target.text, view.composer?.text ?? ''), locale: readerLocale(), ticket: view.ticket, agent: { name: view.agent?.name ?? '' },
    sentences: known.map(({ text, citations }) => ({ text, citations })),
    passages: sources.filter(({ visibility, passageId }) => visibility === 'public' || view.decisions.accepted.includes(passageId)).slice(0, mostPassages).map(({ passageId }) => passageId),
    records: sources.filter(({ kind }) => kind === 'record').slice(0, mostRecords).map(({ passageId, text }) => ({ passageId, text })),
    ...(run?.start == null ? {} : { suggestionId: run.start.suggestionId }),
    ...(instruction === undefined ? {} : { instruction }),
    ...(targetLanguage === undefined ? {} : { targetLanguage }),
  };
}

/** Whether selected words may begin in the middle of a sentence of the reply. */
function goesOn(words: string, reply: string): boolean {
  for (let at = reply.indexOf(words); words !== '' && at >= 0; at = reply.indexOf(words, at + words.length)) {
    const before = reply.slice(0, at);
    if (before.trim() !== '' && !/(?:\n\s*|[.!?…:][”"')]*\s+)$/u.test(before.slice(-40))) return true;
  }
  return false;
}
