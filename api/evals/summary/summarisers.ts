import { splitSentences } from '@countersign/shared/text/sentences';
import { AbsoluteSummarizerConfig, DefaultTextParser, NullLogger, SorensenDiceSimilarity, Summarizer } from 'ts-textrank';
import { summarise } from '../../src/summaries/summarise.ts';
import { asTicket } from '../retrieval/as-ticket.ts';
import type { SummaryThread } from './summary-set.ts';

/** A way to sum a thread up, by name. */
export interface NamedSummariser {
  readonly name: string;
  summarise(thread: SummaryThread): string;
}

const RANKED_SENTENCES = 2;
const DAMPING = 0.85;

/** Ours, with and without the words around its quotes; the first two turns; the first two sentences; TextRank of npm, as long as ours. */
export function summarisers(): NamedSummariser[] {
  const textRank = new Summarizer(new AbsoluteSummarizerConfig(RANKED_SENTENCES, new SorensenDiceSimilarity(), new DefaultTextParser(), DAMPING, Summarizer.SORT_OCCURENCE), new NullLogger());
  return [
    { name: 'ours', summarise: ({ id, turns }) => summarise(asTicket(id, turns)).sentences.map(({ text }) => text).join(' ') },
    { name: 'ours, its quotes alone', summarise: ({ id, turns }) => summarise(asTicket(id, turns)).sentences.map(({ text }) => text.replace(/^(?:Customer|Agent) (?:asks|says): /, '')).join(' ') },
    { name: 'lead-2 turns', summarise: ({ turns }) => turns.slice(0, 2).map(({ text }) => text).join(' ') },
    { name: 'lead-2 sentences', summarise: ({ turns }) => splitSentences(turns.map(({ text }) => text).join('\n\n')).slice(0, 2).map(({ text }) => text).join(' ') },
    { name: 'ts-textrank, 2 sentences', summarise: ({ turns }) => textRank.summarize(turns.map(({ text }) => text).join('\n'), 'en').join(' ') },
  ];
}
