import type { DockState } from '../protocol/page-protocol.ts';

/**
 * Narrows the page, so that the console lays itself out beside the panel and nothing of it lies underneath.
 * Parts that are fixed to the window ignore that; then the root becomes what they are fixed to.
 * Returns whether the panel's place is free: a page as tall as the window can't give way at the bottom. At a side every
 * page does, so there it looks once the page has laid itself out, instead of having it do so at once.
 */
export function makeRoom(page: Document, side: DockState['side'], size: number): boolean {
  const isBottom = side === 'bottom';
  const rest = `calc(100% - ${size}px)`;
  const { style } = page.documentElement;
  const styles = {
    transform: style.transform || 'none',
    'min-width': '0',
    'min-height': isBottom ? '0' : '',
    width: isBottom ? '' : rest,
    height: isBottom ? rest : '',
    margin: isBottom ? `0 0 ${size}px` : side === 'left' ? `0 0 0 ${size}px` : `0 ${size}px 0 0`,
  };
  for (const [property, value] of Object.entries(styles)) style.setProperty(property, side === 'browser' ? '' : value, 'important');
  const liesUnder = (): boolean => {
    const { innerWidth, innerHeight } = page.defaultView!;
    const left = side === 'right' ? innerWidth - size : 0;
    const top = isBottom ? innerHeight - size : 0;
    return samples.some((across) => samples.some((down) =>
      page.elementsFromPoint(left + across * (isBottom ? innerWidth : size), top + down * (innerHeight - top)).some((element) => element !== page.body && page.body.contains(element))));
  };
  const fixToRoot = (): void => {
    if (style.margin !== '' && liesUnder()) style.setProperty('transform', 'translate(0)', 'important');
  };
  if (!isBottom) {
    requestAnimationFrame(() => setTimeout(fixToRoot));
    return true;
  }
  fixToRoot();
  return !liesUnder();
}

const samples = [0.05, 0.5, 0.95];
