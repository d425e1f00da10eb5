/** How often a proof is repeated: in full by `npm run proof`, a small fixed sample in `npm test`. */
export function sampleSize(full: number, sample: number): number {
  return process.env['COUNTERSIGN_PROOF'] === 'full' ? full : sample;
}
