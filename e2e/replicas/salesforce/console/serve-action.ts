import type { IncomingMessage, ServerResponse } from 'node:http';
import type { CaseStore } from '../case-store.ts';
import type { ConsoleSessions } from '../console-sessions.ts';
import type { Ledger } from '../../console/ledger.ts';
import { actions } from './actions.ts';
import { sendData } from './serve-console-data.ts';

interface ActionDeps {
  readonly store: CaseStore;
  readonly sessions: ConsoleSessions;
  readonly ledger: Ledger;
}

/** Everything that is not a read at the console's host: the page's own actions when it shows its token, refused otherwise; all noted in the ledger. */
export async function serveAction(request: IncomingMessage, response: ServerResponse, url: URL, { store, sessions, ledger }: ActionDeps): Promise<void> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const body = Buffer.concat(chunks).toString();
  const action = actions[url.searchParams.get('action') ?? ''];
  const stored = store.get(url.searchParams.get('case') ?? '');
  const isAllowed = request.method === 'POST' && url.pathname === '/aura' && action !== undefined && sessions.mayWrite(request);
  ledger.writes.push({
    kind: isAllowed ? action.kind : 'refused',
    method: request.method ?? '',
    path: url.pathname + url.search,
    body,
    at: new Date().toISOString(),
    trusted: request.headers['x-console-event'] === 'trusted',
  });
  if (!isAllowed) return sendData(response, 403, { exceptionEvent: true, event: { descriptor: 'markup://aura:invalidSession' } });
  if (stored === undefined) return sendData(response, 404, { error: 'NOT_FOUND' });
  action.run(store, stored, JSON.parse(body));
  sendData(response, 200, { actions: [{ state: 'SUCCESS' }] });
}
