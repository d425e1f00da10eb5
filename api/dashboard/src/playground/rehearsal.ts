import type { AssistEvent, AssistEventData } from '@countersign/shared/assist/assist-event';
import type { DraftSentence } from '@countersign/shared/assist/draft';
import type { FoundSource } from '@countersign/shared/assist/source';
import type { Summary } from '@countersign/shared/assist/summary';
import type { Triage } from '@countersign/shared/assist/triage';
import type { Finding } from '@countersign/shared/policy/finding';

/** What a rehearsal has shown so far. */
export interface Rehearsal {
  readonly triage: Triage | null;
  readonly summary: Summary | null;
  readonly sources: readonly FoundSource[];
  readonly passagesSearched: number;
  readonly start: AssistEventData<'draft-start'> | null;
  readonly sentences: readonly DraftSentence[];
  readonly end: AssistEventData<'draft-end'> | null;
  readonly findings: readonly Finding[];
  readonly done: AssistEventData<'done'> | null;
  readonly error: string | null;
}

export const emptyRehearsal: Rehearsal = {
  triage: null, summary: null, sources: [], passagesSearched: 0, start: null, sentences: [], end: null, findings: [], done: null, error: null,
};

/** Folds one event of the stream into what is shown. */
export function advanceRehearsal(rehearsal: Rehearsal, { event, data }: AssistEvent): Rehearsal {
  switch (event) {
    case 'triage': return { ...rehearsal, triage: data };
    case 'sources': return { ...rehearsal, sources: data.sources, passagesSearched: data.passagesSearched };
    case 'summary': return { ...rehearsal, summary: data };
    case 'draft-start': return { ...rehearsal, start: data };
    case 'draft-delta': return { ...rehearsal, sentences: rehearsal.sentences.toSpliced(data.index, 1, data) };
    case 'draft-end': return { ...rehearsal, end: data, sentences: data.outcome === 'withheld' ? [] : rehearsal.sentences };
    case 'findings': return { ...rehearsal, findings: data.findings };
    case 'done': return { ...rehearsal, done: data };
    case 'error': return { ...rehearsal, error: data.message };
    case 'comparison-group': return rehearsal;
  }
}
