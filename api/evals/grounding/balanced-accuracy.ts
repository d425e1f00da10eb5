/** A text’s score by one way of judging, and what people said of it. */
export interface ScoredText {
  readonly isSupported: boolean;
  readonly score: number;
}

/** The mean of the shares of supported and of other texts that are told right, a score of at least `bar` being taken as supported. */
export function balancedAccuracy(texts: readonly ScoredText[], bar: number): number {
  const right = (wanted: boolean): number => {
    const those = texts.filter(({ isSupported }) => isSupported === wanted);
    return those.filter(({ score }) => score >= bar === wanted).length / Math.max(1, those.length);
  };
  return (right(true) + right(false)) / 2;
}

/** The bar that tells these texts best. */
export function bestBar(texts: readonly ScoredText[]): number {
  const bars = [...new Set(texts.map(({ score }) => Math.round(score * 200) / 200))];
  return bars.reduce((best, bar) => (balancedAccuracy(texts, bar) > balancedAccuracy(texts, best) ? bar : best), 0.5);
}
