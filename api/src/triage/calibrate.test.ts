import { expect, test } from 'vitest';
import { calibrate, type HeldOut } from './calibrate.ts';
import { hearJudges } from './hear-judges.ts';

/** Two judges that are sure of label 0; it is right in so many of a hundred. */
const sure = (right: number): HeldOut[] => Array.from({ length: 100 }, (_, at) => ({ judged: { scores: [Float64Array.of(9, 0, 0), Float64Array.of(4, 0, 0)], byVector: false, likeness: Float64Array.of(0.5, 0, 0), known: 1 }, label: at < right ? 0 : 1 + (at % 2) }));

test('confidence comes to be the share that is right', () => {
  for (const right of [60, 80, 95]) {
    const rows = sure(right);
    expect(hearJudges(rows[0]!.judged.scores, calibrate(rows, 2, undefined).judges)[0]).toBeCloseTo(right / 100, 1);
  }
});

test('too few held-out texts leave everything as it is', () => {
  expect(calibrate(sure(80).slice(0, 5), 2, undefined)).toEqual({ judges: [0.5, 0.5], scope: [1, 0], standsOut: 0 });
});

test('where texts beside all labels are known, what tells them is weighed', () => {
  const strays = Array.from({ length: 50 }, (): HeldOut => ({ judged: { scores: [Float64Array.of(0.1, 0, 0), Float64Array.of(0.1, 0, 0)], byVector: false, likeness: Float64Array.of(0.1, 0, 0), known: 0.2 }, label: -1 }));
  expect(calibrate([...sure(95), ...strays], 2, undefined).scope.length).toBeGreaterThan(2);
});

test('a judge that is often wrong is hardly heard beside one that is right', () => {
  const rows = Array.from({ length: 100 }, (_, at): HeldOut => {
    const right = Float64Array.of(0, 0, 0).fill(2, at % 3, at % 3 + 1);
    const wrong = Float64Array.of(0, 0, 0).fill(2, (at * 7 + 1) % 3, (at * 7 + 1) % 3 + 1);
    return { judged: { scores: [right, wrong], byVector: false, likeness: right, known: 1 }, label: at % 3 };
  });
  const [heard, unheard] = calibrate(rows, 2, undefined).judges;
  expect(heard).toBeGreaterThan(20 * unheard!);
});
