import type { DockState } from '../protocol/page-protocol.ts';

export interface HandleOptions {
  readonly label: string;
  readonly dock: () => DockState;
  readonly onSize: (size: Partial<Pick<DockState, 'width' | 'height'>>) => void;
}

const step = 20;

/** A separator that changes the dock's size by mouse, pen, touch or arrow keys. The dock keeps it within bounds. */
export function dragHandle(page: Document, { label, dock, onSize }: HandleOptions): HTMLElement {
  const handle = Object.assign(page.createElement('div'), { className: 'handle', tabIndex: 0, role: 'separator', ariaLabel: label });
  const isBottom = (): boolean => dock().side === 'bottom';
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', ({ pointerId, clientX, clientY }) => {
    if (!handle.hasPointerCapture(pointerId)) return;
    const { innerWidth, innerHeight } = page.defaultView ?? window;
    onSize(isBottom() ? { height: innerHeight - clientY } : { width: dock().side === 'right' ? innerWidth - clientX : clientX });
  });
  handle.addEventListener('keydown', (event) => {
    const { side, width, height } = dock();
    const larger = isBottom() ? 'ArrowUp' : side === 'right' ? 'ArrowLeft' : 'ArrowRight';
    const smaller = isBottom() ? 'ArrowDown' : side === 'right' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key !== larger && event.key !== smaller) return;
    const by = event.key === larger ? step : -step;
    onSize(isBottom() ? { height: height + by } : { width: width + by });
    event.preventDefault();
  });
  return handle;
}
