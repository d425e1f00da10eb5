import { connectApi } from '../session/api.ts';
import { storedSession } from '../session/stored-session.ts';
import { reportQueue } from './report-queue.ts';

/** Sends what waits for the lead. `true` when nothing waits any more; a browser that isn't paired keeps it. */
export async function drainReports(): Promise<boolean> {
  const state = await storedSession.read();
  if (state.is !== 'paired') return false;
  return reportQueue.drain(connectApi(state.session).sendAdapterReports, Date.now());
}
