import type { PageSettings } from '../protocol/background-protocol.ts';
import type { DockState } from '../protocol/page-protocol.ts';
import { dockCss } from './dock-css.ts';
import { dragHandle } from './drag-handle.ts';
import { drawIcon, mark, openPanel } from './draw-icon.ts';
import { makeRoom } from './make-room.ts';
import { ownRoot } from './own-root.ts';

export const railSize = 40;
const narrowest = 360;
const widest = 480;
const lowest = 240;
const highestShare = 0.6;

/** The panel's frame in the page. */
export interface Dock {
  readonly state: () => DockState;
  readonly set: (state: DockState) => void;
  readonly focus: () => void;
  readonly hasFocus: () => boolean;
}

/** How the agent left the panel, and the words on its edge. */
export interface DockSettings extends Pick<PageSettings, 'words'> {
  readonly dock: DockState;
}

/**
 * Docks the panel at a side or at the bottom of the page, which makes room for it. A page that can't give way at the bottom
 * gets it at the right; where the panel is the browser's own, nothing of it stands in the page. `onMove` hears what the agent does to it here.
 * The frame's changing address leads to the extension's own origin, so Copy can't be allowed to the address alone. The page
 * gains nothing by it: it may write to the clipboard itself.
 */
export function dockPanel(page: Document, panelUrl: string, { dock: initial, words }: DockSettings, signal: AbortSignal, onMove: (state: DockState) => void): Dock {
  const { host, box } = ownRoot(page, 'dock', dockCss);
  const frame = Object.assign(page.createElement('iframe'), { src: panelUrl, allow: 'clipboard-write *', title: 'Countersign' });
  const badge = Object.assign(page.createElement('span'), { className: 'badge' });
  const rail = Object.assign(page.createElement('button'), { className: 'rail', type: 'button', title: words.open });
  rail.append(drawIcon(page, mark, 18), badge, drawIcon(page, openPanel, 16));

  let state = initial;
  const move = (change: Partial<DockState>): void => {
    set({ ...state, ...change });
    onMove(state);
  };
  const handle = dragHandle(page, { label: words.resize, dock: () => state, onSize: move });
  rail.addEventListener('click', (event) => {
    if (event.isTrusted) move({ collapsed: false });
  });

  function set(next: DockState): void {
    const isBottom = next.side === 'bottom';
    // Asked for at the bottom alone: it makes the page lay itself out.
    const highest = isBottom ? page.defaultView!.innerHeight * highestShare : next.height;
    state = { ...next, width: within(narrowest, next.width, widest), height: within(lowest, next.height, highest) };
    const { side, collapsed } = state;
    const size = collapsed ? railSize : isBottom ? state.height : state.width;
    box.style.cssText = side === 'browser' ? 'display:none' : `${isBottom ? 'height' : 'width'}:${size}px`;
    box.className = `own ${side} ${collapsed ? 'collapsed' : ''}`;
    handle.ariaOrientation = isBottom ? 'horizontal' : 'vertical';
    handle.ariaValueNow = String(isBottom ? state.height : state.width);
    handle.ariaValueMin = String(isBottom ? lowest : narrowest);
    handle.ariaValueMax = String(isBottom ? highest : widest);
    badge.textContent = String(state.badge || '');
    rail.ariaLabel = `${rail.title} ${badge.textContent}`.trim();
    // A hidden frame would swallow the agent's keys.
    if (collapsed && page.activeElement === host) frame.blur();
    if (side === 'browser') frame.remove();
    else if (!frame.isConnected) box.prepend(frame);
    if (!makeRoom(page, side, size) && isBottom) set({ ...state, side: 'right' });
  }

  function focus(): void {
    // Where the page still names the frame as focused, it would not be focused again.
    frame.blur();
    frame.focus();
  }

  // Between two processes the browser can lose track of a change of focus. Keys that come here are meant for the panel.
  for (const type of ['keydown', 'keyup']) frame.addEventListener(type, focus);
  box.append(handle, rail);
  // The top layer is laid out against the window, whatever the console does to its own root.
  box.popover = 'manual';
  page.documentElement.append(host);
  box.showPopover();
  set(initial);
  page.defaultView?.addEventListener('resize', () => set(state), { signal });
  return { state: () => state, set, focus, hasFocus: () => page.activeElement === host };
}

function within(least: number, wanted: number, most: number): number {
  return Math.round(Math.min(most, Math.max(least, wanted)));
}
