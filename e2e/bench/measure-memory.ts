import { readFile } from 'node:fs/promises';
import { setTimeout as delay } from 'node:timers/promises';
import { startPostgres } from '@countersign/db/testing';
import { ApiServer } from '../api-server/api-server.ts';
import type { Figure } from './figure.ts';

const restMs = 10_000;
const budgetsMb = { embedded: 600, postgres: 250 };

/** Memory of the server's process 10 s after a start on saved data, with the embedded database and with a real one. */
export async function measureMemory(dataDirectory: string): Promise<{ figures: Figure[]; skipped: string[] }> {
  const figures: Figure[] = [{ name: 'memory at rest, embedded database', value: await restOf({}, dataDirectory), unit: 'MB', runs: 1, budget: budgetsMb.embedded }];
  const postgres = await startPostgres();
  if ('reason' in postgres) return { figures, skipped: [`memory with PostgreSQL, because ${postgres.reason}`] };
  try {
    const environment = { DATABASE_URL: postgres.url };
    const seeding = new ApiServer(environment);
    await seeding.start();
    await seeding.remove();
    figures.push({ name: `memory at rest, PostgreSQL ${postgres.version.split(' ')[0]}`, value: await restOf(environment), unit: 'MB', runs: 1, budget: budgetsMb.postgres });
    return { figures, skipped: [] };
  } finally {
    await postgres.stop();
  }
}

/** Resident megabytes of a process. */
export async function residentMb(processId: number): Promise<number> {
  const status = await readFile(`/proc/${processId}/status`, 'utf8');
  return Number(/^VmRSS:\s+(?<kb>\d+) kB$/m.exec(status)!.groups!['kb']) / 1024;
}

async function restOf(environment: Record<string, string>, dataDirectory?: string): Promise<number> {
  const api = new ApiServer(environment, dataDirectory);
  try {
    await api.start();
    await delay(restMs);
    return await residentMb(api.processId);
  } finally {
    await api.remove();
  }
}
