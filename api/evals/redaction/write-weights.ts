import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { TaggerWeights } from '@countersign/shared/redaction/tagger/tag-words';
import { NOUGHT } from '@countersign/shared/redaction/tagger/sign-of-nought';
import { trainTagger } from './train-tagger.ts';
import { trainingTexts } from './training-texts.ts';
import { wholeWeights } from './whole-weights.ts';

/** Learns the weights of names and addresses and writes them as numbers: `node api/evals/redaction/write-weights.ts --data DIR`. */
const { values } = parseArgs({ options: { data: { type: 'string' } } });
if (values.data === undefined) throw new Error('Usage: node api/evals/redaction/write-weights.ts --data DIR');
const { features, transitions }: TaggerWeights = wholeWeights(trainTagger(trainingTexts(values.data)));
const signs = (numbers: ArrayLike<number>): string => Array.from(numbers, (value) => String.fromCharCode(NOUGHT + value)).join('');
writeFileSync(new URL('../../../shared/src/redaction/tagger/weights.json', import.meta.url), `${JSON.stringify({ features: signs(features), transitions: signs(transitions) })}\n`);
