import { RedactionError } from '@countersign/shared/redaction/redaction-error';
import { expect, test } from 'vitest';
import { withinTime } from './within-time.ts';

const limitMs = 100;
const idle = (milliseconds: number): unknown => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
const busy = (milliseconds: number): void => {
  const { user } = process.threadCpuUsage();
  while (process.threadCpuUsage().user - user < milliseconds * 1000);
};

test('masking that hangs is stopped', () => {
  expect(() => withinTime(() => busy(10 * limitMs), limitMs)).toThrow(RedactionError);
});

test('masking that a busy machine held up is begun anew', () => {
  let tries = 0;
  expect(withinTime(() => {
    tries += 1;
    if (tries === 1) idle(2 * limitMs);
    return 'masked';
  }, limitMs)).toBe('masked');
  expect(tries).toBe(2);
});

test('it is given up where the machine has no time for it at all', () => {
  let tries = 0;
  expect(() => withinTime(() => {
    tries += 1;
    idle(2 * limitMs);
  }, limitMs)).toThrow(RedactionError);
  expect(tries).toBe(3);
});

test('a fault in the masking is told as it is', () => {
  expect(() => withinTime(() => { throw new TypeError('odd'); })).toThrow(TypeError);
});
