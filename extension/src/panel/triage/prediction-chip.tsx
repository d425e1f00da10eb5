import { lazy, Suspense, useRef, useState } from 'react';
import { decide } from '../control/decide.ts';
import type { TicketView } from '../state/panel-state.ts';
import { usePanel } from '../use-panel.ts';
import { Chip } from './chip.tsx';
import type { Prediction } from './predictions.ts';

const ChipMenu = lazy(() => import('./chip-menu.tsx'));

/** A chip with the menu that corrects it. */
export function PredictionChip({ view, prediction }: { readonly view: TicketView; readonly prediction: Prediction }) {
  const { panel } = usePanel();
  const anchor = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const { field } = prediction;
  const predicted = view.run!.triage![field];
  const value = view.corrections[field]?.to ?? predicted;

  return (
    <>
      <Chip field={prediction.name} label={prediction.label} confidence={prediction.confidence} showNumber={prediction.showNumber} isOpen={isOpen} anchor={anchor} onClick={() => setOpen(!isOpen)} />
      {isOpen && (
        <Suspense><ChipMenu title={prediction.question} anchor={anchor} options={prediction.options} chosen={value} onClose={() => setOpen(false)} onChoose={(option) => {
          setOpen(false);
          if (option.value !== value) void decide.correctTriage(panel, view, field, option.value === predicted ? null : { from: predicted, to: option.value, label: option.label });
        }} /></Suspense>
      )}
    </>
  );
}
