import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { claimSets } from './claim-sets.ts';
import { trainClaimWeights } from './train-claim-weights.ts';

/** Writes the shipped weights of the claim scorer: `node api/evals/grounding/build-claim-weights.ts --data DIR`. The same data gives the same file. */
const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('Usage: node api/evals/grounding/build-claim-weights.ts --data DIR');
const weights = trainClaimWeights(claimSets(resolve(values.data)));
writeFileSync(new URL('../../src/grounding/claim-weights.json', import.meta.url), `${JSON.stringify(weights)}\n`);
