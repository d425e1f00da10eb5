import { lazy, Suspense, useRef, useState } from 'react';
import type { TicketView } from '../state/panel-state.ts';
import { Chip } from './chip.tsx';
import type { Prediction } from './predictions.ts';

const ChipMenu = lazy(() => import('./chip-menu.tsx'));
const ChipReason = lazy(() => import('./chip-reason.tsx'));

/** A chip with what it rests on, on hover and focus, and the menu that corrects it. */
export function PredictionChip({ view, prediction }: { readonly view: TicketView; readonly prediction: Prediction }) {
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isTold, setTold] = useState(false);
  const tell = (): void => setTold(!!prediction.why);
  const hush = (): void => setTold(false);

  return (
    <span className="reasoned" onPointerEnter={tell} onPointerLeave={hush} onFocus={tell} onBlur={hush} onKeyDown={(event) => {
      if (event.key !== 'Escape' || !isTold || isOpen) return;
      event.preventDefault();
      hush();
    }}>
      <Chip prediction={prediction} isMenuOpen={isOpen} anchor={anchor} onClick={() => setOpen(!isOpen)} />
      <Suspense>
        {isTold && !isOpen && <ChipReason anchor={anchor} why={prediction.why!} />}
        {isOpen && <ChipMenu view={view} prediction={prediction} anchor={anchor} onClose={() => setOpen(false)} />}
      </Suspense>
    </span>
  );
}
