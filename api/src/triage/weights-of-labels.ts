/** However rare its label, an example counts like so many at most. */
const MOST = 8;

/** How much an example of each label counts, 1 on average; `evenness`, from 0 to 1, is how far rare labels count like common ones. */
export function weightsOfLabels(rows: readonly { readonly label: number }[], labels: number, evenness: number): Float64Array {
  const counts = new Float64Array(labels);
  for (const { label } of rows) counts[label]! += 1;
  const average = rows.length / (counts.filter((count) => count > 0).length || 1);
  const raw = counts.map((count) => (count === 0 ? 0 : Math.min(MOST, (count / average) ** -evenness)));
  const sum = raw.reduce((total, weight, label) => total + weight * counts[label]!, 0);
  return raw.map((weight) => (weight * rows.length) / sum);
}
