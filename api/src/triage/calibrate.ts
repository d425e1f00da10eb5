import { softmax } from './softmax.ts';

/** The temperature in 0.2 to 4 at which held-back labels are likeliest; 1 without any. */
export function fitTemperature(rows: readonly { readonly scores: Float64Array; readonly label: number }[]): number {
  if (rows.length < 20) return 1;
  let best = 1;
  let least = Infinity;
  for (let temperature = 0.2; temperature <= 4; temperature *= 1.08) {
    let loss = 0;
    for (const { scores, label } of rows) loss -= Math.log(Math.max(softmax(Float64Array.from(scores), temperature)[label]!, 1e-9));
    if (loss < least) [least, best] = [loss, temperature];
  }
  return best;
}
