import { mkdtempSync, rmSync, writeFileSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';
import { whenChanged } from './when-changed.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'countersign-start-'));
  mkdirSync(join(root, 'src'));
  writeFileSync(join(root, 'src/one.ts'), 'one');
});
afterEach(() => rmSync(root, { recursive: true }));

const run = (): Promise<boolean> =>
  whenChanged({ file: join(root, 'stamp'), product: join(root, 'product'), fingerprint: fingerprint(root, ['src']) }, async () => writeFileSync(join(root, 'product'), ''));

test('works once for the same sources', async () => {
  expect([await run(), await run()]).toEqual([true, false]);
});

test('works again when a source changed, moved or its product is gone', async () => {
  await run();
  writeFileSync(join(root, 'src/one.ts'), 'two');
  expect(await run()).toBe(true);
  writeFileSync(join(root, 'src/another.ts'), '');
  expect(await run()).toBe(true);
  rmSync(join(root, 'product'));
  expect(await run()).toBe(true);
});

test('leaves no stamp when the work fails', async () => {
  const failing = whenChanged({ file: join(root, 'stamp'), product: join(root, 'product'), fingerprint: 'x' }, async () => {
    throw new Error('out of disk');
  });
  await expect(failing).rejects.toThrow('out of disk');
  expect(await run()).toBe(true);
});
