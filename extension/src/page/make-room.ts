/**
 * Narrows the page, so that the console lays itself out beside the panel and nothing of it lies underneath.
 * Parts that are fixed to the window ignore that; then the root becomes what they are fixed to.
 */
export function makeRoom(page: Document, side: 'left' | 'right', width: number): void {
  const set = (property: string, value: string): void => page.documentElement.style.setProperty(property, value, 'important');
  set('transform', 'none');
  set('min-width', '0');
  set('width', `calc(100% - ${width}px)`);
  set('margin', side === 'right' ? `0 ${width}px 0 0` : `0 0 0 ${width}px`);
  if (liesUnder(page, side, width)) set('transform', 'translate(0)');
}

function liesUnder(page: Document, side: 'left' | 'right', width: number): boolean {
  const { innerWidth, innerHeight } = page.defaultView ?? window;
  const x = side === 'right' ? innerWidth - width / 2 : width / 2;
  return [0.02, 0.25, 0.5, 0.75, 0.98].some((share) =>
    page.elementsFromPoint(x, innerHeight * share).some((element) => page.body.contains(element) && element !== page.body));
}
