import type { DockState } from '../protocol/page-protocol.ts';
import { dockCss } from './dock-css.ts';
import { dragHandle } from './drag-handle.ts';
import { drawIcon, mark, openPanel } from './draw-icon.ts';
import { makeRoom } from './make-room.ts';
import { ownRoot } from './own-root.ts';

export const railWidth = 40;
export const narrowest = 360;
export const widest = 480;

/** The panel's frame in the page. */
export interface Dock {
  readonly state: () => DockState;
  readonly set: (state: DockState) => void;
  readonly focus: () => void;
  readonly hasFocus: () => boolean;
}

/**
 * Docks the panel at the side of the page, which makes room for it. `onMove` hears what the agent does to it here.
 * The frame's changing address leads to the extension's own origin, so Copy can't be allowed to the address alone. The page
 * gains nothing by it: it may write to the clipboard itself.
 */
export function dockPanel(page: Document, panelUrl: string, initial: DockState, signal: AbortSignal, onMove: (state: DockState) => void): Dock {
  const { host, box } = ownRoot(page, 'dock', dockCss);
  const frame = Object.assign(page.createElement('iframe'), { src: panelUrl, allow: 'clipboard-write *', title: 'Countersign' });
  const badge = Object.assign(page.createElement('span'), { className: 'badge' });
  const rail = Object.assign(page.createElement('button'), { className: 'rail', type: 'button', title: 'Open the panel' });
  rail.append(drawIcon(page, mark, 18), badge, drawIcon(page, openPanel, 16));

  let state = initial;
  const move = (change: Partial<DockState>): void => {
    set({ ...state, ...change });
    onMove(state);
  };
  const handle = dragHandle(page, { from: narrowest, to: widest, width: () => state.width, side: () => state.side, onWidth: (width) => move({ width }) });
  rail.addEventListener('click', (event) => {
    if (event.isTrusted) move({ collapsed: false });
  });

  function set(next: DockState): void {
    state = { ...next, width: Math.min(widest, Math.max(narrowest, next.width)) };
    const width = state.collapsed ? railWidth : state.width;
    box.style.width = `${width}px`;
    box.className = `own ${state.side} ${state.collapsed ? 'collapsed' : ''}`;
    handle.ariaValueNow = String(state.width);
    badge.textContent = String(state.badge || '');
    makeRoom(page, state.side, width);
  }

  box.append(frame, handle, rail);
  // The top layer is laid out against the window, whatever the console does to its own root.
  box.popover = 'manual';
  page.documentElement.append(host);
  box.showPopover();
  set(initial);
  page.defaultView?.addEventListener('resize', () => set(state), { signal });
  return { state: () => state, set, focus: () => frame.focus(), hasFocus: () => page.activeElement === host };
}
