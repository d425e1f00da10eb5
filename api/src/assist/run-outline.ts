import type { AssistEvent, AssistEventData } from '@countersign/shared/assist/assist-event';
import type { DraftSentence } from '@countersign/shared/assist/draft';

/** What a run has said so far, by event. */
export interface RunOutline {
  triage?: AssistEventData<'triage'>;
  /** What triage said before a model was heard. */
  firstTriage?: AssistEventData<'triage'>;
  sources?: AssistEventData<'sources'>;
  start?: AssistEventData<'draft-start'>;
  sentences: DraftSentence[];
  end?: AssistEventData<'draft-end'>;
  findings: AssistEventData<'findings'>['findings'];
  done?: AssistEventData<'done'>;
  comparison: boolean;
}

/** Notes one event of a run in its outline. */
export function noteEvent(outline: RunOutline, { event, data }: AssistEvent): void {
  switch (event) {
    case 'triage':
      if (outline.triage === undefined || (outline.triage.vector === 'missed' && data.vector === 'heard')) outline.firstTriage = data;
      outline.triage = data;
      break;
    case 'sources': outline.sources = data; break;
    case 'draft-start': outline.start = data; break;
    case 'draft-delta': outline.sentences[data.index] = data; break;
    case 'draft-end': outline.end = data; break;
    case 'findings': outline.findings = data.findings; break;
    case 'done': outline.done = data; break;
    case 'comparison-group': outline.comparison = true; break;
    case 'summary':
    case 'error': break;
  }
}
