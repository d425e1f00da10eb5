import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '@countersign/shared/errors';
import { isRunning, processStart } from './process-start.ts';

/** Another process works on this data directory; a second one would destroy it. */
export class DataDirectoryInUseError extends AppError {
  readonly pid: number;
  constructor(dataDir: string, pid: number) {
    super('CONFLICT', `The data directory ${dataDir} is in use by process ${pid}. Stop that one first, or choose another directory.`);
    this.pid = pid;
  }
}

interface Holder {
  readonly pid: number;
  readonly start: string;
}

/** Takes the directory for this process; a lock left by a dead one is taken over. Returns how to give it back. */
export function lockDataDirectory(dataDir: string): () => void {
  const lock = join(dataDir, 'countersign.lock');
  const own = `${lock}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, start: processStart(process.pid) } satisfies Holder));
  try {
    for (;;) {
      if (tryLink(own, lock)) return () => rmSync(lock, { force: true });
      const holder = readHolder(lock);
      if (holder !== undefined && isRunning(holder)) throw new DataDirectoryInUseError(dataDir, holder.pid);
      removeStale(lock, holder);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** A link appears whole or not at all, so nobody reads a half-written lock. */
function tryLink(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function readHolder(lock: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Holder;
  } catch {
    // Gone in between, or unreadable: nobody holds it.
    return undefined;
  }
}

/** Moves the dead lock aside first: of two processes that found it, the slower one may have moved a live lock, and puts it back. */
function removeStale(lock: string, seen: Holder | undefined): void {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = readHolder(aside);
  if (moved !== undefined && (moved.pid !== seen?.pid || moved.start !== seen.start)) tryLink(aside, lock);
  rmSync(aside, { force: true });
}
