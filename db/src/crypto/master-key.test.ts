import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { deriveKey } from './derive-key.ts';
import { loadMasterKey } from './master-key.ts';

let dataDir: string;
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'countersign-key-'));
});
afterEach(() => rmSync(dataDir, { recursive: true }));

test('the key file is made once and only its owner can read it', () => {
  const first = loadMasterKey({ dataDir });
  expect(loadMasterKey({ dataDir })).toEqual(first);
  expect(statSync(join(dataDir, 'countersign.key')).mode & 0o777).toBe(0o600);
});

test('a configured key goes before the file', () => {
  const configured = Buffer.alloc(32, 7).toString('base64');
  expect(Buffer.from(loadMasterKey({ configured, dataDir }))).toEqual(Buffer.alloc(32, 7));
});

test('a key of the wrong length is refused by name', () => {
  expect(() => loadMasterKey({ configured: 'c2hvcnQ=' })).toThrow('COUNTERSIGN_KEY must hold 32 bytes');
  writeFileSync(join(dataDir, 'countersign.key'), '');
  expect(() => loadMasterKey({ dataDir })).toThrow('countersign.key must hold 32 bytes');
});

test('keys differ by purpose and by workspace', () => {
  const key = loadMasterKey({});
  const derived = [deriveKey(key, 'wrap', 'wsp_a'), deriveKey(key, 'wrap', 'wsp_b'), deriveKey(key, 'requester', 'wsp_a'), deriveKey(key, 'sign-in')];
  expect(new Set(derived.map((one) => Buffer.from(one).toString('hex'))).size).toBe(4);
});
