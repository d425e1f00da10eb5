/** Turns scores into probabilities, in place. */
export function softmax(scores: Float64Array, temperature = 1): Float64Array {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score / temperature);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) sum += scores[at] = Math.exp(scores[at]! / temperature - most);
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= sum;
  return scores;
}
