export interface HandleOptions {
  readonly from: number;
  readonly to: number;
  readonly width: () => number;
  readonly side: () => 'left' | 'right';
  readonly onWidth: (width: number) => void;
}

const step = 20;

/** A separator that changes the dock's width by mouse, pen, touch or arrow keys. */
export function dragHandle(page: Document, { from, to, width, side, onWidth }: HandleOptions): HTMLElement {
  const handle = Object.assign(page.createElement('div'), { className: 'handle', tabIndex: 0 });
  const attributes = { role: 'separator', 'aria-orientation': 'vertical', 'aria-label': 'Width of the panel', 'aria-valuemin': from, 'aria-valuemax': to };
  for (const [name, value] of Object.entries(attributes)) handle.setAttribute(name, String(value));
  const change = (wanted: number): void => {
    const next = Math.round(Math.min(to, Math.max(from, wanted)));
    if (next !== width()) onWidth(next);
  };
  handle.addEventListener('pointerdown', (event) => {
    if (event.isTrusted) handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', (event) => {
    if (!event.isTrusted || !handle.hasPointerCapture(event.pointerId)) return;
    change(side() === 'right' ? (page.defaultView ?? window).innerWidth - event.clientX : event.clientX);
  });
  handle.addEventListener('keydown', (event) => {
    if (!event.isTrusted || (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight')) return;
    const isWider = (event.key === 'ArrowLeft') === (side() === 'right');
    change(width() + (isWider ? step : -step));
    event.preventDefault();
  });
  return handle;
}
