import { ApiServer } from '../api-server/api-server.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';

/** From the command to its `ready` line, on a data directory that was used before. */
export async function measureStart(dataDirectory: string, runs: number): Promise<Figure[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const api = new ApiServer({}, dataDirectory);
    const began = performance.now();
    await api.start();
    times.push(performance.now() - began);
    await api.remove();
  }
  return [{ name: 'API start on saved data, median', value: percentile(times, 0.5), unit: 'ms', runs, budget: 2_000 }];
}
