import { joinSentences } from '@countersign/shared/assist/draft';
import { fillGaps } from '../draft/fill-gaps.ts';
import { takenSentences } from '../draft/taken-sentences.ts';
import type { TicketView } from '../state/panel-state.ts';
import type { WritingTarget } from './writing.ts';

/** The draft as Insert would give it, for a tool to work on; `null` where there is none. */
export function draftTarget(view: TicketView): WritingTarget | null {
  if (view.run?.end?.outcome !== 'drafted' || view.decisions.dismissed || view.sent !== null) return null;
  const sentences = takenSentences(view).map((sentence) => ({ ...sentence, text: fillGaps(sentence.text, view).text }));
  return sentences.length === 0 ? null : { on: 'draft', text: joinSentences(sentences), sentences, kept: view.decisions.kept };
}
