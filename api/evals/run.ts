import { AppError } from '@countersign/shared/errors';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { suiteNames } from '../src/cli/suite-names.ts';
import { usage } from '../src/cli/usage.ts';
import { figureLine } from './figure-line.ts';
import type { Figure, Suite } from './suite.ts';

/** Every suite by name; a module is loaded only when it is asked for, and exports its suite as `suite`. */
const suites: Readonly<Record<(typeof suiteNames)[number], () => Promise<{ suite: Suite }>>> = {
  text: () => import('./suites/text.ts'),
  commitments: () => import('./suites/commitments.ts'),
  redaction: () => import('./suites/redaction.ts'),
  grounding: () => import('./suites/grounding.ts'),
  retrieval: () => import('./suites/retrieval.ts'),
  triage: () => import('./suites/triage.ts'),
  assist: () => import('./suites/assist.ts'),
  summary: () => import('./suites/summary.ts'),
  injection: () => import('./suites/injection.ts'),
  seeds: () => import('./suites/seeds.ts'),
};

const { values, positionals } = parseArgs({ allowPositionals: true, strict: false, options: { data: { type: 'string' }, json: { type: 'boolean' } } });
const [name, ...rest] = positionals;
if (!isSuite(name) || typeof values.data !== 'string') {
  console.error(usage.eval);
  process.exit(2);
}
const { suite } = await suites[name]();
let figures: readonly Figure[];
try {
  figures = await suite({ data: resolve(values.data), arguments: rest });
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(error.message);
  process.exit(2);
}
if (values.json) console.log(JSON.stringify(figures));
else for (const figure of figures) console.log(figureLine(figure));

function isSuite(word: string | undefined): word is keyof typeof suites {
  return word !== undefined && Object.hasOwn(suites, word);
}
