import { getOnly } from '../../page/get-only.ts';
import type { ConsoleAgent } from '../console.ts';
import { allowedReads } from './allowed-reads.ts';

/** Who is signed in: id and name, nothing else of the answer. */
export function readAgent(page: Document, signal: AbortSignal): Promise<ConsoleAgent> {
  return getOnly(allowedReads.me, page.location.host, '/api/v2/users/me.json', signal);
}
