const namespace = 'http://www.w3.org/2000/svg';

export interface IconShape {
  readonly box: number;
  readonly paths: readonly string[];
}

/** A tick above a signing line. */
export const mark: IconShape = { box: 18, paths: ['M3 7.6l3.7 3.7L15 2.8', 'M3 15.4h12'] };
/** Lucide, ISC licence. */
export const caution: IconShape = { box: 24, paths: ['m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3', 'M12 9v4', 'M12 17h.01'] };
/** Lucide, ISC licence. */
export const stop: IconShape = {
  box: 24,
  paths: [
    'm15 9-6 6', 'm9 9 6 6',
    'M2.586 16.726A2 2 0 0 1 2 15.312V8.688a2 2 0 0 1 .586-1.414l4.688-4.688A2 2 0 0 1 8.688 2h6.624a2 2 0 0 1 1.414.586l4.688 4.688A2 2 0 0 1 22 8.688v6.624a2 2 0 0 1-.586 1.414l-4.688 4.688a2 2 0 0 1-1.414.586H8.688a2 2 0 0 1-1.414-.586z',
  ],
};
/** Lucide, ISC licence. */
export const openPanel: IconShape = { box: 24, paths: ['M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2z', 'M15 3v18', 'm10 15-3-3 3-3'] };

/** An icon as a picture without a name of its own; the control it stands in carries the words. */
export function drawIcon(page: Document, { box, paths }: IconShape, size: number): SVGSVGElement {
  const svg = page.createElementNS(namespace, 'svg');
  const attributes = { viewBox: `0 0 ${box} ${box}`, width: size, height: size, fill: 'none', stroke: 'currentColor', 'stroke-width': 2, 'stroke-linecap': 'round', 'stroke-linejoin': 'round', 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(attributes)) svg.setAttribute(name, String(value));
  for (const shape of paths) {
    const path = page.createElementNS(namespace, 'path');
    path.setAttribute('d', shape);
    svg.append(path);
  }
  return svg;
}
