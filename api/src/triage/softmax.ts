/** Turns scores into probabilities, in place. */
export function softmax<Numbers extends Float64Array | Float32Array>(scores: Numbers): Numbers {
  let most = -Infinity;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) sum += scores[at] = Math.exp(scores[at]! - most);
  for (let at = 0; at < scores.length; at += 1) scores[at]! /= sum;
  return scores;
}
