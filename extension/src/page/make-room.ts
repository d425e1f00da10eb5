import type { DockState } from '../protocol/page-protocol.ts';

/**
 * Narrows the page, so that the console lays itself out beside the panel and nothing of it lies underneath.
 * Parts that are fixed to the window ignore that; then the root becomes what they are fixed to.
 * Returns whether the panel's place is free: a page as tall as the window can't give way at the bottom.
 */
export function makeRoom(page: Document, side: DockState['side'], size: number): boolean {
  const isBottom = side === 'bottom';
  const rest = `calc(100% - ${size}px)`;
  const styles = {
    transform: 'none',
    'min-width': '0',
    'min-height': isBottom ? '0' : '',
    width: isBottom ? '' : rest,
    height: isBottom ? rest : '',
    margin: isBottom ? `0 0 ${size}px` : side === 'left' ? `0 0 0 ${size}px` : `0 ${size}px 0 0`,
  };
  for (const [property, value] of Object.entries(styles)) page.documentElement.style.setProperty(property, side === 'browser' ? '' : value, 'important');
  if (side === 'browser' || !liesUnder(page, side, size)) return true;
  page.documentElement.style.setProperty('transform', 'translate(0)', 'important');
  return !liesUnder(page, side, size);
}

const samples = [0.05, 0.5, 0.95];

function liesUnder(page: Document, side: DockState['side'], size: number): boolean {
  const { innerWidth, innerHeight } = page.defaultView!;
  const left = side === 'right' ? innerWidth - size : 0;
  const top = side === 'bottom' ? innerHeight - size : 0;
  return samples.some((across) => samples.some((down) =>
    page.elementsFromPoint(left + across * (side === 'bottom' ? innerWidth : size), top + down * (innerHeight - top)).some((element) => element !== page.body && page.body.contains(element))));
}
