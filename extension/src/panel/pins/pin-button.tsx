import { Pin, PinOff } from 'lucide-react';
import { Icon } from '../parts/icon.tsx';
import { shownView } from '../state/reduce-panel.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';
import { keepPin } from './keep-pins.ts';
import { usePins } from './use-pins.ts';

/** Pins a passage to the ticket on screen, so that its next draft rests on it first. */
export function PinButton({ passageId, title }: { readonly passageId: string; readonly title: string }) {
  const { panel, state } = usePanel();
  const view = shownView(state);
  const isPinned = usePins(view?.key ?? null).includes(passageId);
  if (view === null) return null;
  const toggle = (): void => void keepPin(view.key, passageId, !isPinned, panel.now()).then(() => panel.store.dispatch({ type: 'said', text: isPinned ? say('source.unpinned') : say('source.pinnedNext') }));
  return (
    <button type="button" className="button quiet small" aria-pressed={isPinned} aria-label={isPinned ? say('source.unpinNamed', { title }) : say('source.pinNamed', { title })} onClick={toggle}>
      <Icon of={isPinned ? PinOff : Pin} small />{isPinned ? say('source.unpin') : say('source.pin')}
    </button>
  );
}
