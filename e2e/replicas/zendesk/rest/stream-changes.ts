import type { RestCall } from './answer.ts';

/** Tells the open page which ticket got a new comment, so that it shows it without a reload. */
export function streamChanges({ request, response, store }: RestCall): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(':\n\n');
  const tell = (ticketId: number) => response.write(`data: ${ticketId}\n\n`);
  store.on('comment', tell);
  request.on('close', () => store.off('comment', tell));
}
