/**
 * Narrows the page, so that the console lays itself out beside the panel and nothing of it lies underneath.
 * Parts that are fixed to the window ignore that; then the root becomes what they are fixed to.
 */
export function makeRoom(page: Document, side: 'left' | 'right', width: number): void {
  const { style } = page.documentElement;
  style.removeProperty('transform');
  style.removeProperty('margin-left');
  style.removeProperty('margin-right');
  style.setProperty(`margin-${side}`, `${width}px`, 'important');
  style.setProperty('width', `calc(100% - ${width}px)`, 'important');
  style.setProperty('min-width', '0', 'important');
  if (liesUnder(page, side, width)) style.setProperty('transform', 'translate(0)', 'important');
}

function liesUnder(page: Document, side: 'left' | 'right', width: number): boolean {
  const { innerWidth, innerHeight } = page.defaultView ?? window;
  const x = side === 'right' ? innerWidth - width / 2 : width / 2;
  return [0.02, 0.25, 0.5, 0.75, 0.98].some((share) =>
    page.elementsFromPoint(x, innerHeight * share).some((element) => page.body.contains(element) && element !== page.body));
}
