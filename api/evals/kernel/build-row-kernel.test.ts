import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assembledFile, assembleRowKernel } from './build-row-kernel.ts';

test('what runs is what row-kernel.wat says; `node api/evals/kernel/build-row-kernel.ts` writes it anew', async () => {
  expect(Buffer.from(await assembleRowKernel()).equals(readFileSync(assembledFile))).toBe(true);
});
