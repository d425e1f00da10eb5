import type { WritingEvent } from '@countersign/shared/writing/writing-event';
import type { Writing, WritingOrder } from './writing.ts';

/** A use of a tool that has just been asked for. `isBack`: a translation for the agent alone. */
export function startWriting(token: string, order: WritingOrder, isBack: boolean): Writing {
  return { ...order, token, phase: 'open', start: null, sentences: [], end: null, isBack, before: null, inserted: null };
}

/** Folds one event of the stream. What ends without a result shows no sentence of it. */
export function reduceWriting(writing: Writing, { event, data }: WritingEvent): Writing {
  switch (event) {
    case 'writing-start': return { ...writing, start: data };
    case 'writing-delta': return { ...writing, sentences: [...writing.sentences, data] };
    case 'writing-end': return { ...writing, end: data, sentences: data.outcome === 'written' ? writing.sentences : [] };
    case 'done': return { ...writing, phase: writing.end === null ? 'failed' : 'complete' };
    case 'error': return { ...writing, phase: 'failed', sentences: [], end: null };
  }
}
