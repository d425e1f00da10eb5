import type { AssistEvent } from '@countersign/shared/assist/assist-event';
import type { Run } from './panel-state.ts';

/** A run that has just been asked for. */
export function startRun(token: string, at: number): Run {
  return {
    token, phase: 'open', startedAt: at, sourcesAt: null, endedAt: null, triage: null, isTriaged: false, secondTriage: null, sources: null, passagesSearched: 0,
    summary: null, start: null, sentences: [], end: null, findings: [], done: null, comparison: null, engine: null,
  };
}

/** Folds one event of the stream into its run. Sentences of a withheld draft are taken off again, whatever came before. */
export function reduceRun(run: Run, { event, data }: AssistEvent, at: number): Run {
  switch (event) {
    case 'triage': return run.isTriaged ? { ...run, secondTriage: data } : { ...run, triage: data, isTriaged: true };
    case 'sources': return { ...run, sources: data.sources, passagesSearched: data.passagesSearched, lookups: data.lookups, sourcesAt: run.sourcesAt ?? at };
    case 'summary': return { ...run, summary: data };
    case 'draft-start': return { ...run, start: data, engine: data.engine, sentences: [] };
    case 'draft-delta': return { ...run, sentences: run.sentences.toSpliced(data.index, 1, data) };
    case 'draft-end': return { ...run, end: data, endedAt: at, sentences: data.outcome === 'drafted' ? run.sentences : [] };
    case 'findings': return { ...run, findings: data.findings };
    case 'done': return { ...run, done: data, engine: data.engine, phase: 'complete', endedAt: at };
    case 'comparison-group': return { ...run, comparison: data };
    case 'error': return { ...run, phase: 'failed', endedAt: at };
  }
}
