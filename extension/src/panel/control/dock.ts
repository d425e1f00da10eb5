import type { DockState } from '../../protocol/page-protocol.ts';
import type { PanelContext } from './panel-context.ts';

export type DockChange = Partial<Pick<DockState, 'side' | 'collapsed' | 'badge'>>;

/** How the panel stands in the page. The page moves it and remembers it; this is what the panel asks for. */
export interface PanelDock {
  readonly heard: (dock: DockState) => void;
  readonly state: () => DockState;
  readonly change: (change: DockChange) => Promise<void>;
}

/** Keeps what the page tells of the dock and asks it for changes. */
export function followDock(context: PanelContext): PanelDock {
  let dock: DockState = { side: 'right', width: 400, height: 360, collapsed: false, badge: 0 };
  return {
    state: () => dock,
    heard: (now) => void (dock = now),
    async change(wanted) {
      dock = { ...dock, ...wanted };
      // A page that went away has nothing to move.
      await context.page().request({ type: 'set-dock', dock }).catch(() => undefined);
    },
  };
}
