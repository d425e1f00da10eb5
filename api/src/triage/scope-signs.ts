/**
 * Signs that a text fits none of the labels: the doubt in the best label, the spread over labels, how little each judge's best score is, how far the
 * judges are apart, the share of its words that are new, and the share of the label for what fits none, where there is one.
 */
export function scopeSigns(judged: readonly Float64Array[], shares: Float64Array, known: number, outside: number | undefined): number[] {
  const inside = outside === undefined ? shares : shares.subarray(0, outside);
  let best = 0;
  let spread = 0;
  for (let label = 0; label < inside.length; label += 1) {
    if (inside[label]! > inside[best]!) best = label;
    spread -= inside[label]! * Math.log(inside[label]! + 1e-9);
  }
  const scores = judged.map((each) => (outside === undefined ? each : each.subarray(0, outside)));
  const layered = scores.slice(1);
  const apart = layered.reduce((sum, each) => sum + (Math.max(...each) - each[best]!), 0) / layered.length;
  return [
    logOdds(1 - (inside[best] ?? 0)),
    spread,
    -Math.max(...scores[0]!),
    -layered.reduce((sum, each) => sum + Math.max(...each), 0) / layered.length,
    -layered.reduce((sum, each) => sum + logSum(each), 0) / layered.length,
    apart,
    1 - known,
    ...(outside === undefined ? [] : [logOdds(shares[outside]!)]),
  ];
}

function logOdds(share: number): number {
  const safe = Math.min(1 - 1e-6, Math.max(1e-6, share));
  return Math.log(safe / (1 - safe));
}

function logSum(scores: Float64Array): number {
  const most = Math.max(...scores);
  return most + Math.log(scores.reduce((sum, score) => sum + Math.exp(score - most), 0));
}
