import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { classify } from './classify.ts';
import { keepMade, keepTrained } from './keep-trained.ts';
import { trainClassifier } from './train.ts';

const examples = ['Where is my parcel?', 'My parcel never came', 'I want my money back', 'Refund me, it broke'].map((text, at) => ({ text, label: at < 2 ? 'delivery' : 'refund' }));
const train = vi.fn(() => trainClassifier(examples));

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'countersign-trained-'));
  train.mockClear();
});
afterEach(() => rmSync(folder, { recursive: true }));

test('trains once for the same examples, and what is read back judges the same', () => {
  const [first, second] = [keepTrained('same', train, folder), keepTrained('same', train, folder)];
  expect(train).toHaveBeenCalledTimes(1);
  const text = 'The refund for my parcel';
  expect(classify(second, text)).toEqual(classify(first, text));
});

test('trains anew for other examples', () => {
  keepTrained('some', train, folder);
  keepTrained('others', train, folder);
  expect(train).toHaveBeenCalledTimes(2);
});

test('does not believe a damaged file', () => {
  keepTrained('same', train, folder);
  const file = join(folder, readdirSync(folder)[0]!);
  const bytes = readFileSync(file);
  bytes[bytes.length - 3]! ^= 1;
  writeFileSync(file, bytes);
  expect(keepTrained('same', train, folder).labels).toEqual(['delivery', 'refund']);
  expect(train).toHaveBeenCalledTimes(2);
});

test('an installation that cannot be written to trains each time', () => {
  const file = join(folder, 'no-folder');
  writeFileSync(file, '');
  expect(keepTrained('same', train, join(file, 'below')).labels).toEqual(['delivery', 'refund']);
});

test('what takes turns while it is made is made once, too', async () => {
  const make = vi.fn(() => Promise.resolve({ texts: 2, spread: new Map([['parcel', 2]]) }));
  const source = [Buffer.from('the same')];
  const [first, second] = [await keepMade(source, make, folder), await keepMade(source, make, folder)];
  expect(make).toHaveBeenCalledTimes(1);
  expect(second).toEqual(first);
});
