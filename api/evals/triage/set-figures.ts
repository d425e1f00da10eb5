import type { Example } from '../../src/triage/train.ts';
import type { Figure } from '../suite.ts';
import type { Contender } from './contender.ts';
import type { LabelledSet } from './labelled-sets.ts';
import { accuracy, areaUnderCurve, calibrationError, errorAtCoverage, macroF1 } from './scores.ts';

const COVERAGE = 0.8;

/** Quality and time of one contender that learns from `examples` and is judged by the set's test rows and strays. `name` leads the figures. */
export async function setFigures({ test, strays }: Pick<LabelledSet, 'test' | 'strays'>, contender: Contender, examples: readonly Example[], name: string): Promise<Figure[]> {
  const began = performance.now();
  const judge = await contender.learn(examples);
  const learnedMs = performance.now() - began;
  const rows: { label: string; confidence: number; outOfScope: number; isRight: boolean }[] = [];
  for (const { text, label } of test) {
    const said = await judge(text);
    rows.push({ ...said, isRight: said.label === label });
  }
  const judgedMs = performance.now() - began - learnedMs;
  const scores: number[] = [];
  for (const text of strays) scores.push((await judge(text)).outOfScope);
  const n = rows.length;
  return [
    { name: `${name}: accuracy`, value: accuracy(rows.map(({ isRight }) => isRight)), n },
    { name: `${name}: macro F1`, value: macroF1(rows.map(({ label }) => label), test.map(({ label }) => label)), n },
    { name: `${name}: expected calibration error`, value: calibrationError(rows), n },
    { name: `${name}: error at 80 % coverage`, value: errorAtCoverage(rows, COVERAGE), n },
    ...(scores.length === 0 ? [] : [{ name: `${name}: out of scope, area under the curve`, value: areaUnderCurve(rows.map(({ outOfScope }) => outOfScope), scores), n: scores.length }]),
    { name: `${name}: learning, s`, value: learnedMs / 1000, n: examples.length },
    { name: `${name}: judging, ms a text`, value: judgedMs / n, n },
  ];
}
