import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Labels } from '../labels.ts';
import type { ConsoleSessions } from '../console-sessions.ts';
import type { CaseStore } from '../case-store.ts';
import { caseShape, entryShape } from './feed-shapes.ts';

interface ConsoleDataDeps {
  readonly store: CaseStore;
  readonly sessions: ConsoleSessions;
  readonly labels: Labels;
}

/** The page's private reads: cases, their feeds by pages, one e-mail, and a stream of what changed. Only for the page's own script, which holds the token. */
export function serveConsoleData(request: IncomingMessage, response: ServerResponse, url: URL, { store, sessions, labels }: ConsoleDataDeps): void {
  const isStream = url.pathname === '/lightning/data/changes';
  const token = sessions.tokenOf(request);
  if (token === undefined || (!isStream && !sessions.mayWrite(request))) return sendData(response, 403, { error: 'aura:invalidSession' });
  if (isStream) return streamChanges(request, response, store);
  if (url.pathname === '/lightning/data/cases') return sendData(response, 200, { cases: store.all().map((stored) => caseShape(stored, labels)) });
  const [, caseId = '', part] = /^\/lightning\/data\/cases\/(\w+)(?:\/(feed))?$/.exec(url.pathname) ?? [];
  const stored = store.get(caseId);
  if (stored !== undefined && part === undefined) return sendData(response, 200, caseShape(stored, labels));
  if (stored !== undefined) {
    const [start, size] = [Number(url.searchParams.get('start') ?? 0), Number(url.searchParams.get('size') ?? 10)];
    return sendData(response, 200, { size: stored.feed.length, entries: [...stored.feed].reverse().slice(start, start + size).map((entry) => entryShape(stored, entry)) });
  }
  const emailId = /^\/lightning\/data\/emails\/(\w+)$/.exec(url.pathname)?.[1];
  const owner = store.all().find(({ feed }) => feed.some((entry) => entry.id === emailId));
  const email = owner?.feed.find((entry) => entry.id === emailId);
  if (owner === undefined || email === undefined) return sendData(response, 404, { error: 'NOT_FOUND' });
  sendData(response, 200, { caseId: owner.id, ...entryShape(owner, email) });
}

/** Ends the response with what the page asked for. */
export function sendData(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(JSON.stringify(body));
}

function streamChanges(request: IncomingMessage, response: ServerResponse, store: CaseStore): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(':\n\n');
  const tellFeed = (caseId: string) => response.write(`event: feed\ndata: ${caseId}\n\n`);
  const tellPublisher = (caseId: string) => response.write(`event: publisher\ndata: ${caseId}\n\n`);
  store.on('feed', tellFeed).on('publisher', tellPublisher);
  request.on('close', () => store.off('feed', tellFeed).off('publisher', tellPublisher));
}
