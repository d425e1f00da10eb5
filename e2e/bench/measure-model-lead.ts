import type { TicketInput } from '@countersign/shared/ticket/ticket';
import { ApiServer } from '../api-server/api-server.ts';
import { ModelServer } from '../model-server/model-server.ts';
import type { Figure } from './figure.ts';
import { percentile } from './percentile.ts';
import { signIn } from './sign-in.ts';
import { timeAssist } from './time-assist.ts';

const draft = { answerable: true, missing: [], sentences: [{ text: 'Hello,', sources: [], starts: 'paragraph', asks_for: [] }] };

/** What the server adds before the model can begin: from sending a ticket to the model's server having its request. */
export async function measureModelLead(dataDirectory: string, tickets: readonly TicketInput[], runs: number): Promise<Figure[]> {
  const model = new ModelServer();
  await model.start();
  const api = new ApiServer({ OPENAI_BASE_URL: model.baseUrl, OPENAI_API_KEY: 'test', MODEL: 'scripted' }, dataDirectory);
  try {
    await api.start();
    let arrivedAt: number | undefined;
    model.always(() => {
      arrivedAt ??= performance.now();
      return { kind: 'json', value: draft };
    });
    const headers = await signIn(api);
    for (const ticket of tickets) await timeAssist(api.origin, headers, ticket);
    const leads: number[] = [];
    for (let run = 0; run < runs; run += 1) {
      arrivedAt = undefined;
      const { sentAt } = await timeAssist(api.origin, headers, tickets[run % tickets.length]!);
      if (arrivedAt !== undefined) leads.push(arrivedAt - sentAt);
    }
    return [
      { name: 'added before the model’s first token, p50', value: percentile(leads, 0.5), unit: 'ms', runs: leads.length },
      { name: 'added before the model’s first token, p99', value: percentile(leads, 0.99), unit: 'ms', runs: leads.length, budget: 15 },
    ];
  } finally {
    await api.remove();
    await model.stop();
  }
}
