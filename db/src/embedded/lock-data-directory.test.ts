import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { DataDirectoryInUseError, lockDataDirectory } from './lock-data-directory.ts';
import { processStart } from './process-start.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'countersign-lock-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

test('a second holder is told which process has the directory', () => {
  lockDataDirectory(directory);
  expect(() => lockDataDirectory(directory)).toThrow(DataDirectoryInUseError);
  expect(() => lockDataDirectory(directory)).toThrow(`in use by process ${process.pid}`);
});

test('a lock that is given back can be taken again, and nothing else stays in the directory', () => {
  lockDataDirectory(directory)();
  expect(readdirSync(directory)).toEqual([]);
  lockDataDirectory(directory);
  expect(readdirSync(directory)).toEqual(['countersign.lock']);
});

test('the lock of a process that died is taken over', () => {
  const dead = spawnSync(process.execPath, ['-e', '']).pid;
  writeFileSync(join(directory, 'countersign.lock'), JSON.stringify({ pid: dead, start: '1' }));
  expect(() => lockDataDirectory(directory)).not.toThrow();
});

test('a lock whose pid now belongs to another process is taken over', () => {
  expect(processStart(process.pid)).not.toBe('');
  writeFileSync(join(directory, 'countersign.lock'), JSON.stringify({ pid: process.pid, start: 'earlier' }));
  expect(() => lockDataDirectory(directory)).not.toThrow();
});

test('a lock that was cut off while it was written is taken over', () => {
  writeFileSync(join(directory, 'countersign.lock'), '{"pi');
  lockDataDirectory(directory);
  expect(existsSync(join(directory, 'countersign.lock'))).toBe(true);
});
