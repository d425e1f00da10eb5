import { decide } from '../control/decide.ts';
import type { RatingReason, TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';

const reasons: readonly (readonly [RatingReason, string])[] = [
  ['incomplete', 'Incomplete'], ['wrong-fact', 'Wrong fact'], ['too-long', 'Too long'], ['tone', 'Tone'], ['other', 'Other'],
];

/** What was wrong with the draft, in one of five words. */
export function RatingReasons({ view, suggestionId }: { readonly view: TicketView; readonly suggestionId: string }) {
  const { panel } = usePanel();
  return (
    <div className="chips" role="group" aria-label="What was wrong with the draft?">
      {reasons.map(([reason, label]) => (
        <button key={reason} type="button" className="filter" aria-pressed={view.decisions.reason === reason} onClick={() => void decide.rate(panel, view, suggestionId, 'down', reason)}>{label}</button>
      ))}
    </div>
  );
}
