/** The share of predictions that are right. */
export function accuracy(right: readonly boolean[]): number {
  return right.filter(Boolean).length / right.length;
}

/** How far confidence and accuracy are apart, over ten bins of confidence, weighted by their size. */
export function calibrationError(rows: readonly { readonly confidence: number; readonly isRight: boolean }[]): number {
  const gaps = new Float64Array(10);
  for (const { confidence, isRight } of rows) gaps[Math.min(9, Math.floor(confidence * 10))]! += confidence - (isRight ? 1 : 0);
  return gaps.reduce((sum, gap) => sum + Math.abs(gap), 0) / rows.length;
}

/** The share of wrong ones among the surest `coverage` of predictions. */
export function errorAtCoverage(rows: readonly { readonly confidence: number; readonly isRight: boolean }[], coverage: number): number {
  const surest = rows.toSorted((one, other) => other.confidence - one.confidence).slice(0, Math.round(rows.length * coverage));
  return surest.filter(({ isRight }) => !isRight).length / surest.length;
}

/** The mean over labels of the harmonic mean of precision and recall. */
export function macroF1(predicted: readonly string[], labels: readonly string[]): number {
  const each = [...new Set(labels)].map((label) => {
    const hits = labels.filter((own, at) => own === label && predicted[at] === label).length;
    return (2 * hits) / (labels.filter((own) => own === label).length + predicted.filter((said) => said === label).length);
  });
  return each.reduce((sum, value) => sum + value, 0) / each.length;
}

/** How likely a stray scores higher than one inside; ties count half. */
export function areaUnderCurve(inside: readonly number[], strays: readonly number[]): number {
  const sorted = Float64Array.from(inside).sort();
  const below = (value: number, orEqual: boolean): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < value || (orEqual && sorted[middle] === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return strays.reduce((sum, value) => sum + (below(value, false) + below(value, true)) / 2, 0) / (inside.length * strays.length);
}
