import type { AskEvent, AskEventData } from '@countersign/shared/ask/ask-event';
import type { AskFilter, AskSource } from '@countersign/shared/ask/ask-source';
import type { DraftSentence } from '@countersign/shared/assist/draft';

/** One question and what became of it. */
export interface AskNote {
  readonly id: string;
  readonly question: string;
  readonly only: AskFilter | null;
  readonly phase: 'open' | 'complete' | 'stopped' | 'failed' | 'offline';
  readonly sources: readonly AskSource[];
  readonly sentences: readonly DraftSentence[];
  readonly start: AskEventData<'answer-start'> | null;
  readonly end: AskEventData<'answer-end'> | null;
  readonly done: AskEventData<'done'> | null;
  /** Internal sources the agent accepted for this answer. */
  readonly accepted: readonly string[];
}

export function newNote(id: string, question: string, only: AskFilter | null): AskNote {
  return { id, question, only, phase: 'open', sources: [], sentences: [], start: null, end: null, done: null, accepted: [] };
}

/** Folds one event of the stream into its note. An answer that ends without a supported sentence shows none. */
export function reduceNote(note: AskNote, { event, data }: AskEvent): AskNote {
  switch (event) {
    case 'sources': return { ...note, sources: data.sources };
    case 'answer-start': return { ...note, start: data };
    case 'answer-delta': return { ...note, sentences: [...note.sentences, data] };
    case 'answer-end': return { ...note, end: data, sentences: data.outcome === 'answered' ? note.sentences : [] };
    case 'done': return { ...note, done: data, phase: 'complete' };
    case 'error': return { ...note, phase: 'failed' };
  }
}
