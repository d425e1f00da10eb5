import type { RestCall } from './answer.ts';

/** Tells the open page which ticket changed, so that it shows it without a reload. */
export function streamChanges({ request, response, store }: RestCall): void {
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' });
  response.write(':\n\n');
  const tell = (ticketId: number, isByCustomer: boolean) => response.write(`data: ${JSON.stringify({ ticketId, isByCustomer })}\n\n`);
  store.on('change', tell);
  request.on('close', () => store.off('change', tell));
}
