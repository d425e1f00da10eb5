import type { PanelAction } from './panel-action.ts';
import { firstState, type PanelState } from './panel-state.ts';
import { reducePanel } from './reduce-panel.ts';

/** Holds the panel's state outside React, so that streams and ports can write to it whatever is on screen. */
export interface PanelStore {
  readonly get: () => PanelState;
  readonly dispatch: (action: PanelAction) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

/** One state, changed by `reducePanel` alone. */
export function createPanelStore(initial: PanelState = firstState): PanelStore {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    dispatch(action) {
      const next = reducePanel(state, action);
      if (next === state) return;
      state = next;
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
