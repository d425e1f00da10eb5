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
  const handle = Object.assign(page.createElement('div'), {
    className: 'handle', tabIndex: 0, role: 'separator', ariaOrientation: 'vertical', ariaLabel: 'Width of the panel', ariaValueMin: String(from), ariaValueMax: String(to),
  });
  const change = (wanted: number): void => {
    const next = Math.round(Math.min(to, Math.max(from, wanted)));
    if (next !== width()) onWidth(next);
  };
  handle.addEventListener('pointerdown', (event) => {
    handle.setPointerCapture(event.pointerId);
  });
  handle.addEventListener('pointermove', (event) => {
    if (handle.hasPointerCapture(event.pointerId)) change(side() === 'right' ? (page.defaultView ?? window).innerWidth - event.clientX : event.clientX);
  });
  handle.addEventListener('keydown', (event) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
    const isWider = (event.key === 'ArrowLeft') === (side() === 'right');
    change(width() + (isWider ? step : -step));
    event.preventDefault();
  });
  return handle;
}
