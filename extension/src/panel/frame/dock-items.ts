import { PanelBottom, PanelLeft, PanelRight, PanelTop, type LucideIcon } from 'lucide-react';
import { say } from '../words/say.ts';
import { hasSidePanel, openSidePanel } from '../../background/side-panel.ts';
import { dockTabId, isSidePanel } from '../control/own-tab.ts';
import type { Panel } from '../control/start-panel.ts';
import { shownView } from '../state/reduce-panel.ts';
import type { DockState } from '../../protocol/page-protocol.ts';

interface DockItem {
  readonly icon: LucideIcon;
  readonly label: string;
  readonly run: () => void;
}

const places: readonly { readonly side: Exclude<DockState['side'], 'browser'>; readonly icon: LucideIcon; readonly label: 'place.dockRight' | 'place.dockLeft' | 'place.dockBottom' }[] = [
  { side: 'right', icon: PanelRight, label: 'place.dockRight' },
  { side: 'left', icon: PanelLeft, label: 'place.dockLeft' },
  { side: 'bottom', icon: PanelBottom, label: 'place.dockBottom' },
];

/** Where the panel can go from where it is. */
export function dockItems(panel: Panel): DockItem[] {
  const docked = places.filter(({ side }) => side !== panel.dockState().side).map(({ side, icon, label }) => ({ icon, label: say(label), run: () => void moveTo(panel, side) }));
  const tabId = dockTabId();
  if (tabId === undefined || !hasSidePanel()) return docked;
  return [...docked, { icon: PanelTop, label: say('place.asSidePanel'), run: () => void openSidePanel(tabId) }];
}

async function moveTo(panel: Panel, side: DockState['side']): Promise<void> {
  await panel.dock({ side, collapsed: false });
  if (isSidePanel()) return window.close();
  const view = shownView(panel.store.get());
  if (view !== null && panel.dockState().side !== side) panel.store.dispatch({ type: 'asked', key: view.key, question: 'no-room-below' });
}
