import { decide } from '../control/decide.ts';
import type { RatingReason, TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { say, type PlainKey } from '../words/say.ts';

const reasons: readonly (readonly [RatingReason, PlainKey])[] = [
  ['incomplete', 'draft.incomplete'], ['wrong-fact', 'draft.wrongFact'], ['too-long', 'draft.tooLong'], ['tone', 'draft.tone'], ['other', 'draft.otherReason'],
];

/** What was wrong with the draft, in one of five words. */
export function RatingReasons({ view, suggestionId }: { readonly view: TicketView; readonly suggestionId: string }) {
  const { panel } = usePanel();
  return (
    <div className="chips" role="group" aria-label={say('draft.whatWrong')}>
      {reasons.map(([reason, label]) => (
        <button key={reason} type="button" className="filter" aria-pressed={view.decisions.reason === reason} onClick={() => void decide.rate(panel, view, suggestionId, 'down', reason)}>{say(label)}</button>
      ))}
    </div>
  );
}
