import { summarise } from '../../src/summaries/summarise.ts';
import { asTicket } from '../retrieval/as-ticket.ts';
import type { Figure } from '../suite.ts';
import type { SummarySet, ThreadTurn } from './summary-set.ts';

const RUNS = 60;
const WARM_UP = 20;
const MOST_MS = 5;

/** Milliseconds of processor time for long threads, each put together from turns of a set and read for the first time. */
export function speedFigures({ threads }: SummarySet): Figure[] {
  const turns = threads.flatMap((thread) => thread.turns);
  return [40, 60].flatMap((length) => {
    const times: number[] = [];
    for (let run = 0; run < RUNS + WARM_UP && (run + 1) * length <= turns.length; run += 1) {
      const ticket = asTicket('long', turns.slice(run * length, (run + 1) * length) as ThreadTurn[]);
      const began = process.cpuUsage();
      summarise(ticket);
      const { user, system } = process.cpuUsage(began);
      if (run >= WARM_UP) times.push((user + system) / 1000);
    }
    times.sort((one, other) => one - other);
    return [{ name: `${length} messages: ms p50`, value: times[times.length >> 1] ?? 0, n: times.length, budget: { most: MOST_MS } }, { name: `${length} messages: ms p95`, value: times[Math.floor(times.length * 0.95)] ?? 0, n: times.length }];
  });
}
