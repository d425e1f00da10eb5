import { PencilLine } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { Icon } from '../parts/icon.tsx';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { say } from '../words/say.ts';

const RefineMenu = lazy(() => import('../writing/refine-menu.tsx'));

/** Opens the writing tools, which are loaded then. */
export function RefineButton({ view }: { readonly view: TicketView }) {
  const { panel, state } = usePanel();
  const anchor = useRef<HTMLButtonElement>(null);
  const open = (on: boolean): void => panel.store.dispatch({ type: 'refining', on });
  // Where the bar has no tools any more, they are not open either.
  useEffect(() => () => open(false), []);
  return (
    <>
      <button ref={anchor} type="button" className="button quiet" aria-haspopup="dialog" aria-expanded={state.refining} aria-keyshortcuts="Alt+Shift+E" data-letter="E" onClick={() => open(!state.refining)}><Icon of={PencilLine} />{say('bar.refine')}</button>
      {state.refining && <Suspense><RefineMenu view={view} anchor={anchor} onClose={() => open(false)} /></Suspense>}
    </>
  );
}
