import { ThumbsDown, ThumbsUp } from 'lucide-react';
import { decide } from '../control/decide.ts';
import { Icon } from '../parts/icon.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';

/** Thumbs up and down. */
export function RateDraft({ view, suggestionId }: { readonly view: TicketView; readonly suggestionId: string }) {
  const { panel } = usePanel();
  const { rating } = view.decisions;
  return (
    <>
      <button type="button" className="icon-button" aria-label={say('draft.good')} aria-pressed={rating === 'up'} onClick={() => void decide.rate(panel, view, suggestionId, 'up', null)}><Icon of={ThumbsUp} small /></button>
      <button type="button" className="icon-button" aria-label={say('draft.bad')} aria-pressed={rating === 'down'} onClick={() => void decide.rate(panel, view, suggestionId, 'down', null)}><Icon of={ThumbsDown} small /></button>
    </>
  );
}
