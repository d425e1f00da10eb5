import { createSseDecoder } from '@countersign/shared/assist/sse';
import type { TicketInput } from '@countersign/shared/ticket/ticket';

export interface AssistTimes {
  readonly sentAt: number;
  readonly sourcesMs: number;
  readonly doneMs: number;
}

/** One ticket through `POST /v1/assist`: milliseconds until its sources and until its end arrived. */
export async function timeAssist(origin: string, headers: Record<string, string>, ticket: TicketInput): Promise<AssistTimes> {
  const sentAt = performance.now();
  const response = await fetch(`${origin}/v1/assist`, { method: 'POST', headers, body: JSON.stringify({ ticket, agent: { name: 'Lena' } }) });
  if (response.status !== 200 || response.body === null) throw new Error(`The server answered ${response.status}: ${await response.text()}`);
  let sourcesMs = Number.NaN;
  let doneMs = Number.NaN;
  const decoder = createSseDecoder();
  const text = new TextDecoder();
  for (const reader = response.body.getReader(); ;) {
    const { value, done } = await reader.read();
    if (done) break;
    for (const { event } of decoder.push(text.decode(value, { stream: true }))) {
      if (event === 'error') throw new Error('The run ended with an error.');
      if (event === 'sources') sourcesMs = performance.now() - sentAt;
      if (event === 'done') doneMs = performance.now() - sentAt;
    }
  }
  if (Number.isNaN(sourcesMs) || Number.isNaN(doneMs)) throw new Error('The run ended early.');
  return { sentAt, sourcesMs, doneMs };
}
