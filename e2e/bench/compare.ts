import type { Figure } from './figure.ts';

/** A figure measured with and without the extension; its value is the difference. */
export function compare(figure: Omit<Figure, 'value' | 'pair'>, pair: { readonly with: number; readonly without: number }): Figure {
  return { ...figure, value: pair.with - pair.without, pair };
}
