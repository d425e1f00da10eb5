import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Panel } from './control/start-panel.ts';
import type { PanelState } from './state/panel-state.ts';

export const PanelProvider = createContext<Panel | null>(null);

/** The panel's acts and its state, read again at every change. */
export function usePanel(): { readonly panel: Panel; readonly state: PanelState } {
  const panel = useContext(PanelProvider);
  if (panel === null) throw new Error('usePanel needs a PanelProvider above it.');
  return { panel, state: useSyncExternalStore(panel.store.subscribe, panel.store.get) };
}
