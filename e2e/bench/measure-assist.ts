import type { TicketInput } from '@countersign/shared/ticket/ticket';
import type { ApiServer } from '../api-server/api-server.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';
import { signIn } from './sign-in.ts';
import { timeAssist, type AssistTimes } from './time-assist.ts';

/** The built-in engine over HTTP; the first ticket after a start loads the workspace and is told apart. */
export async function measureAssist(api: ApiServer, tickets: readonly TicketInput[], runs: number): Promise<Figure[]> {
  const headers = await signIn(api);
  const first = await timeAssist(api.origin, headers, tickets[0]!);
  const times: AssistTimes[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timeAssist(api.origin, headers, tickets[run % tickets.length]!));
  const done = times.map(({ doneMs }) => doneMs);
  const sources = times.map(({ sourcesMs }) => sourcesMs);
  return [
    { name: 'assist over HTTP, first ticket after a start', value: first.doneMs, unit: 'ms', runs: 1 },
    { name: 'assist over HTTP until its sources, p50', value: percentile(sources, 0.5), unit: 'ms', runs },
    { name: 'assist over HTTP until its sources, p95', value: percentile(sources, 0.95), unit: 'ms', runs },
    { name: 'assist over HTTP, whole, p50', value: percentile(done, 0.5), unit: 'ms', runs },
    { name: 'assist over HTTP, whole, p95', value: percentile(done, 0.95), unit: 'ms', runs, budget: 200 },
  ];
}
