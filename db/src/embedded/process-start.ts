import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** When a process began, in the system's own words, so that a reused pid is told from the first holder; empty when the system does not say. */
export function processStart(pid: number): string {
  try {
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
    }
    if (process.platform === 'darwin') return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    // No such process, or nobody to ask: the pid alone decides.
  }
  return '';
}

/** Whether this very process still runs. */
export function isRunning(holder: { pid: number; start: string }): boolean {
  try {
    process.kill(holder.pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return holder.start === '' || processStart(holder.pid) === holder.start;
}
