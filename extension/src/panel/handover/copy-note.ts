import type { PanelContext } from '../control/panel-context.ts';

/** Copies the hand-over note of the ticket on screen. What writes it is loaded only now. */
export function copyNote(context: PanelContext): void {
  void import('./copy-hand-over-note.ts').then(({ copyHandOverNote }) => copyHandOverNote(context));
}
