import { expect, test } from 'vitest';
import { evalCommand } from './eval.ts';
import { usage } from './usage.ts';

test('says how it is used where no suite is named', async () => {
  const said: string[] = [];
  const io = { cwd: '.', stdout: () => undefined, stderr: (line: string) => void said.push(line), stdin: () => Promise.resolve('') };
  expect(await evalCommand([], io)).toBe(2);
  expect(said).toEqual([usage.eval]);
});
