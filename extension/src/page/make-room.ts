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

const samples = [0.05, 0.5, 0.95];

function liesUnder(page: Document, side: 'left' | 'right', width: number): boolean {
  const { innerWidth, innerHeight } = page.defaultView!;
  const start = side === 'right' ? innerWidth - width : 0;
  return samples.some((x) => samples.some((y) =>
    page.elementsFromPoint(start + x * width, y * innerHeight).some((element) => element !== page.body && page.body.contains(element))));
}
