import { linkSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { AppError } from '@countersign/shared/errors';
import { isRunning, processStart } from './process-start.ts';

/** Another process works on this data directory; a second one would destroy it. */
export class DataDirectoryInUseError extends AppError {
  readonly pid: number;
  constructor(dataDir: string, holder: Holder) {
    const where = holder.host === hostname() ? '' : ` on ${holder.host}`;
    super('CONFLICT', `The data directory ${dataDir} is in use by process ${holder.pid}${where}. Stop that one first, or choose another directory.`);
    this.pid = holder.pid;
  }
}

interface Holder {
  readonly pid: number;
  readonly start: string;
  readonly host: string;
}

const heartbeatMs = 5000;

/** Takes the directory for this process; a lock left by a dead one is taken over. Returns how to give it back. */
export function lockDataDirectory(dataDir: string): () => void {
  const lock = join(dataDir, 'countersign.lock');
  const own = `${lock}.${hostname()}.${process.pid}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, start: processStart(process.pid), host: hostname() } satisfies Holder));
  try {
    for (;;) {
      if (tryLink(own, lock)) return hold(lock);
      const holder = readHolder(lock);
      if (holder !== undefined && isHeld(lock, holder)) throw new DataDirectoryInUseError(dataDir, holder);
      removeStale(lock, own, holder);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

/** A process of another machine or container cannot be asked whether it lives; its lock is touched while it does. */
function hold(lock: string): () => void {
  const heartbeat = setInterval(() => {
    try {
      utimesSync(lock, new Date(), new Date());
    } catch {
      // Somebody deleted the directory under us: nothing is left to guard.
      clearInterval(heartbeat);
    }
  }, heartbeatMs).unref();
  return () => {
    clearInterval(heartbeat);
    rmSync(lock, { force: true });
  };
}

function isHeld(lock: string, holder: Holder): boolean {
  if (holder.host === hostname()) return isRunning(holder);
  const touched = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return Date.now() - touched < 4 * heartbeatMs;
}

/** A link appears whole or not at all, so nobody reads a half-written lock. */
function tryLink(from: string, lock: string): boolean {
  try {
    linkSync(from, lock);
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
function removeStale(lock: string, own: string, seen: Holder | undefined): void {
  const aside = `${own}.stale`;
  try {
    renameSync(lock, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return;
    throw error;
  }
  const moved = readHolder(aside);
  const isAnother = moved !== undefined && (moved.pid !== seen?.pid || moved.start !== seen.start || moved.host !== seen.host);
  if (isAnother) tryLink(aside, lock);
  rmSync(aside, { force: true });
}
