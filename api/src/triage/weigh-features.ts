import type { Classifier } from './classifier.ts';
import type { TextFeatures } from './text-features.ts';

/** Known features by column, times their idf, length 1 again. */
export function weighFeatures(features: TextFeatures, { columns, idf }: Pick<Classifier, 'columns' | 'idf'>): TextFeatures {
  const ids: number[] = [];
  const values: number[] = [];
  let norm = 0;
  features.ids.forEach((id, at) => {
    const column = columns.get(id);
    const value = features.values[at]! * (column === undefined ? 3 : idf[column]!);
    norm += value * value;
    if (column === undefined) return;
    ids.push(column);
    values.push(value);
  });
  const length = Math.sqrt(norm) || 1;
  return { ids: Int32Array.from(ids), values: Float32Array.from(values, (value) => value / length) };
}
