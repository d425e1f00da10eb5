import { randomBytes } from 'node:crypto';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@countersign/shared/errors';

declare const master: unique symbol;
/** 32 secret bytes that every other key comes from. */
export type MasterKey = Uint8Array & { readonly [master]: true };

/** Takes the key from its configured form (32 bytes in base64), else from the data directory's key file, which is made on first use. */
export function loadMasterKey(where: { configured?: string; dataDir?: string }): MasterKey {
  if (where.configured !== undefined) return parse(where.configured, 'COUNTERSIGN_KEY');
  if (where.dataDir === undefined) return randomBytes(32) as unknown as MasterKey;
  const file = join(where.dataDir, 'countersign.key');
  try {
    writeFileSync(file, `${randomBytes(32).toString('base64')}\n`, { mode: 0o600, flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
  chmodSync(file, 0o600);
  return parse(readFileSync(file, 'utf8').trim(), file);
}

function parse(encoded: string, from: string): MasterKey {
  const key = Buffer.from(encoded, 'base64');
  if (key.length !== 32) throw new AppError('INVALID_INPUT', `${from} must hold 32 bytes in base64 (openssl rand -base64 32).`);
  return new Uint8Array(key) as MasterKey;
}
