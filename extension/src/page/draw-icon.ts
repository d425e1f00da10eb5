const namespace = 'http://www.w3.org/2000/svg';

export interface IconShape {
  readonly box: number;
  readonly path: string;
}

/** A tick above a signing line. */
export const mark: IconShape = { box: 18, path: 'M3 7.6l3.7 3.7L15 2.8M3 15.4h12' };
/** Lucide `triangle-alert`, ISC licence. */
export const caution: IconShape = { box: 24, path: 'm21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3M12 9v4M12 17h.01' };
/** Lucide `octagon-x`, ISC licence, its corners rounded by the stroke instead of by arcs. */
export const stop: IconShape = { box: 24, path: 'm15 9-6 6M9 9l6 6M8 2h8l6 6v8l-6 6H8l-6-6V8z' };
/** Lucide `panel-right-open`, ISC licence. */
export const openPanel: IconShape = { box: 24, path: 'M5 3h14a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2zM15 3v18M10 15l-3-3 3-3' };

/** An icon as a picture without a name of its own; the control it stands in carries the words. */
export function drawIcon(page: Document, { box, path }: IconShape, size: number): SVGSVGElement {
  const svg = page.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', `0 0 ${box} ${box}`);
  svg.setAttribute('width', String(size));
  svg.ariaHidden = 'true';
  const shape = page.createElementNS(namespace, 'path');
  shape.setAttribute('d', path);
  svg.append(shape);
  return svg;
}
