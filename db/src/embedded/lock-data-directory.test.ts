import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
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
  writeFileSync(join(directory, 'countersign.lock'), JSON.stringify({ pid: dead, start: '1', host: hostname() }));
  expect(() => lockDataDirectory(directory)).not.toThrow();
});

test('a lock whose pid now belongs to another process is taken over', () => {
  expect(processStart(process.pid)).not.toBe('');
  writeFileSync(join(directory, 'countersign.lock'), JSON.stringify({ pid: process.pid, start: 'earlier', host: hostname() }));
  expect(() => lockDataDirectory(directory)).not.toThrow();
});

test('a lock that was cut off while it was written is taken over', () => {
  writeFileSync(join(directory, 'countersign.lock'), '{"pi');
  lockDataDirectory(directory);
  expect(existsSync(join(directory, 'countersign.lock'))).toBe(true);
});

test('a holder in another container keeps the directory while it touches its lock, and no longer', () => {
  const lock = join(directory, 'countersign.lock');
  writeFileSync(lock, JSON.stringify({ pid: 1, start: '1', host: 'another-container' }));
  expect(() => lockDataDirectory(directory)).toThrow('in use by process 1 on another-container');
  const aMinuteAgo = new Date(Date.now() - 60_000);
  utimesSync(lock, aMinuteAgo, aMinuteAgo);
  expect(() => lockDataDirectory(directory)).not.toThrow();
});
