import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { figureLine } from './figure-line.ts';
import type { Suite } from './suite.ts';

/** Every suite by name; a module is loaded only when it is asked for, and exports its suite as `suite`. */
const suites: Readonly<Record<string, () => Promise<{ suite: Suite }>>> = {
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
const load = name === undefined ? undefined : suites[name];
if (load === undefined || typeof values.data !== 'string') {
  console.error(`Usage: node api/evals/run.ts <${Object.keys(suites).join('|')}> --data DIR [--json]`);
  process.exit(1);
}
const { suite } = await load();
const figures = await suite({ data: resolve(values.data), arguments: rest });
if (values.json) console.log(JSON.stringify(figures));
else for (const figure of figures) console.log(figureLine(figure));
